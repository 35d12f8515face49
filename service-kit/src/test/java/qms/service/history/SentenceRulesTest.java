package qms.service.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import qms.events.EventCatalogue;
import qms.events.EventName;
import qms.events.PersonalText;
import qms.events.QmsEvent;
import qms.events.complaints.ComplaintAcknowledged;
import qms.events.disposals.DisposalDecided;
import qms.events.lexsarah.LexSarahReported;
import qms.service.organisation.Taxonomy;
import qms.service.store.EventNaming;
import qms.web.identity.Role;

/** Every event has its Swedish sentence, and every field and code its Swedish name. */
class SentenceRulesTest {

    private static final EventNaming NAMING = EventNaming.ofCatalogue();
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Pattern CODES = Pattern.compile(
            "@Codes\\(\\{?([^)]*?)}?\\)\\s*((?:@\\w+(?:\\([^)]*\\))?\\s*)*)(List<String>|String)\\s+(\\w+)");
    private static final Pattern QUOTED = Pattern.compile("\"([A-Z][A-Z0-9_]*)\"");
    private static final Set<String> PROGRAMMERS_WORDS = Set.of("null", "true", "false", "Optional", "00000000-");

    private record Code(String field, String code) {}

    static Stream<Path> golden() throws IOException {
        try (Stream<Path> found = Files.list(GOLDEN)) {
            return found.sorted().toList().stream();
        }
    }

    private static QmsEvent event(Path file) throws IOException {
        List<String> name = List.of(file.getFileName().toString().split("\\.(?=\\d+\\.json$)|\\.json$"));
        return (QmsEvent) NAMING.deserialize(
                new SimpleSerializedObject<>(Files.readAllBytes(file), byte[].class, name.get(0), name.get(1)));
    }

    private static String name(Class<?> event) {
        return event.getAnnotation(EventName.class).value();
    }

    @Test
    void every_event_has_a_sentence_and_every_sentence_an_event() {
        Set<String> events = new TreeSet<>();
        EventCatalogue.events().values().forEach(event -> events.add(name(event)));

        assertThat(Words.read(Sentences.FILES).keySet()).isEqualTo(events);
    }

    @ParameterizedTest
    @MethodSource("golden")
    void a_stored_event_is_told_in_plain_words(Path file) throws IOException {
        String sentence = Sentences.of(event(file), unit -> "Björken");

        assertThat(sentence).matches("(?s)\\p{Lu}.*\\.").doesNotContain("{", "}", "[", "]", "  ", "..", "…");
        assertThat(PROGRAMMERS_WORDS).noneMatch(sentence::contains);
    }

    @Test
    void nothing_sealed_can_stand_in_a_sentence() {
        assertThat(Sentences.all().values().stream().flatMap(template -> template.places().stream()))
                .noneMatch(place -> place.type() == PersonalText.class);
        assertThatThrownBy(() -> new Template(LexSarahReported.class, "Det hände: {description}."))
                .hasMessageContaining("lexsarah.reported cannot be told with {description}");
    }

    @Test
    void a_sentence_asks_for_nothing_that_its_event_does_not_have() {
        assertThatThrownBy(() -> new Template(ComplaintAcknowledged.class, "Det sades av {witness}."))
                .hasMessage("ComplaintAcknowledged has no witness");
        assertThatThrownBy(() -> new Template(LexSarahReported.class, "Det gäller {otherCategory}."))
                .hasMessage("lexsarah.reported may be without otherCategory");
        assertThatThrownBy(() -> new Template(LexSarahReported.class, "Det gäller {unit."))
                .hasMessageStartingWith("lexsarah.reported has a brace too many");
        assertThatThrownBy(() -> new Template(LexSarahReported.class, "Det gäller [{unit}."))
                .hasMessageStartingWith("lexsarah.reported has a bracket too many");
    }

    @Test
    void every_field_of_every_event_has_a_name() {
        Set<String> unnamed = new TreeSet<>();
        Set<Class<?>> seen = new HashSet<>();
        EventCatalogue.events().values().forEach(event -> collect(event, seen, unnamed));

        assertThat(unnamed).isEmpty();
    }

    private static void collect(Class<?> record, Set<Class<?>> seen, Set<String> unnamed) {
        if (!record.isRecord()
                || record == PersonalText.class
                || record.getSimpleName().endsWith("Id")
                || !seen.add(record)) {
            return;
        }
        for (RecordComponent component : record.getRecordComponents()) {
            if (!Labels.hasField(component.getName())) {
                unnamed.add(component.getName() + " of " + record.getSimpleName());
            }
            collect(component.getType(), seen, unnamed);
            if (component.getGenericType() instanceof ParameterizedType list) {
                for (Type of : list.getActualTypeArguments()) {
                    collect((Class<?>) of, seen, unnamed);
                }
            }
        }
    }

    @Test
    void every_code_that_a_form_takes_has_a_label() {
        assertThat(codesOfForms())
                .hasSizeGreaterThan(200)
                .filteredOn(code -> Labels.label("", code.field(), code.code())
                        .or(() -> ofATaxonomy(code.code()))
                        .isEmpty())
                .isEmpty();
        assertThat(Role.values())
                .allSatisfy(role ->
                        assertThat(Labels.label("", "role", role.name())).isPresent());
    }

    private static Optional<String> ofATaxonomy(String code) {
        return Stream.of(Taxonomy.values())
                .flatMap(taxonomy -> taxonomy.label(code).stream())
                .findFirst();
    }

    /** A field that takes codes somewhere is told by its labels everywhere. */
    @Test
    void a_field_of_codes_is_told_by_its_labels() {
        Set<String> fields = new HashSet<>();
        codesOfForms().forEach(code -> fields.add(code.field()));
        fields.removeAll(
                Set.of("reason", "period", "source", "answer", "key", "result", "subject", "category", "area"));

        List<String> unlabelled = new ArrayList<>();
        for (Map.Entry<Class<?>, Template> told : Sentences.all().entrySet()) {
            for (Place place : told.getValue().places()) {
                String last = place.field().substring(place.field().lastIndexOf('.') + 1);
                if (fields.contains(last)
                        && place.type() == String.class
                        && !place.field().equals("marking.authority")
                        && !(told.getKey() == DisposalDecided.class && last.equals("decision"))
                        && !place.form().equals("code")) {
                    unlabelled.add(name(told.getKey()) + " " + place.field());
                }
            }
        }
        assertThat(unlabelled).isEmpty();
    }

    private static Set<Code> codesOfForms() {
        Set<Code> codes = new HashSet<>();
        for (String module : List.of("process-service", "risk-service", "deviation-service", "reporting-service")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> collect(file, codes));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return codes;
    }

    private static void collect(Path file, Set<Code> codes) {
        try {
            Matcher form = CODES.matcher(Files.readString(file));
            while (form.find()) {
                Matcher code = QUOTED.matcher(form.group(1));
                while (code.find()) {
                    codes.add(new Code(form.group(4), code.group(1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
