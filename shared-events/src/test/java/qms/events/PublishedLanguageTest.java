package qms.events;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PublishedLanguageTest {

    private static final Path CATALOGUE = Path.of("../docs/events.md");
    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*(.*?)\\*/\\s*@EventName", Pattern.DOTALL);

    private final JavaClasses events = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("qms.events");

    @Test
    void the_published_language_depends_on_java_and_annotations_only() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..", "qms.events..", "org.jspecify.annotations..", "com.fasterxml.jackson.annotation.."))
                .because("every service and every stored event stands on it")
                .check(events);
        assertThat(events.that(alwaysTrue())).isNotEmpty();
    }

    @Test
    void every_event_is_a_record_with_a_name_of_its_own() {
        assertThat(EventCatalogue.events().values()).allMatch(Class::isRecord).doesNotHaveDuplicates();
        assertThat(EventCatalogue.events()).hasSize((int) events.stream()
                .filter(type -> type.isAssignableTo(QmsEvent.class) && type.isRecord())
                .count());
    }

    /** The catalogue is generated; {@code -Dqms.docs.write=true} writes it anew. */
    @Test
    void the_event_catalogue_says_what_the_code_says() throws IOException {
        String catalogue = catalogue();
        if (Boolean.getBoolean("qms.docs.write")) {
            Files.writeString(CATALOGUE, catalogue);
        }
        assertThat(Files.readString(CATALOGUE)).isEqualTo(catalogue);
    }

    private static String catalogue() throws IOException {
        StringBuilder page = new StringBuilder(
                "# The events\n\nGenerated from `shared-events`. An event is stored under its name and"
                        + " revision for ever; every revision has a golden file that must read.\n");
        for (Class<? extends QmsEvent> feature : EventCatalogue.FEATURES) {
            String folder = feature.getPackageName().replace("qms.events.", "");
            page.append("\n## ").append(folder).append("\n\n| event | recorded | fields |\n|---|---|---|\n");
            for (Class<?> type : feature.getPermittedSubclasses()) {
                EventName name = type.getAnnotation(EventName.class);
                page.append("| `")
                        .append(name.value())
                        .append('/')
                        .append(name.revision())
                        .append("` ")
                        .append(type.getSimpleName())
                        .append(" | ")
                        .append(sentence(type))
                        .append(" | ")
                        .append(fields(type))
                        .append(" |\n");
            }
        }
        return page.toString();
    }

    private static String sentence(Class<?> type) throws IOException {
        Path source = Path.of("src/main/java/" + type.getName().replace('.', '/') + ".java");
        Matcher found = SENTENCE.matcher(Files.readString(source));
        assertThat(found.find()).as("%s says when it is recorded", type).isTrue();
        return found.group(1)
                .replaceAll("\\s*\\n\\s*\\*\\s?", " ")
                .replaceAll("\\{@code ([^}]*)\\}", "`$1`")
                .strip();
    }

    private static String fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> "`" + component.getName() + "`" + (isOptional(component) ? "?" : ""))
                .collect(Collectors.joining(", "));
    }

    private static boolean isOptional(RecordComponent component) {
        return Arrays.stream(component.getAnnotatedType().getAnnotations())
                .anyMatch(annotation ->
                        annotation.annotationType().getSimpleName().equals("Nullable"));
    }
}
