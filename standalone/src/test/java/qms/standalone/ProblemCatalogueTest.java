package qms.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import qms.service.described.OwnProblems;
import qms.web.problems.CommonProblem;
import qms.web.problems.FieldCode;
import qms.web.problems.ProblemType;

/** The catalogue of refusals, from the code and from the tests that meet them; {@code -Dqms.docs.write=true} writes it anew. */
class ProblemCatalogueTest {

    private static final Path CATALOGUE = Path.of("../docs/problems.md");
    private static final Pattern METHOD = Pattern.compile("(?m)^ +(?:[a-z]+ )*([\\w<>\\[\\].]+) (\\w+)\\([^;]*?\\{$");
    private static final Pattern END = Pattern.compile("(?m)^ {4}(?: {4})?}$");

    private final Map<Path, String> tests = sources("src/test/java").stream()
            .filter(file -> !file.endsWith("ProblemCatalogueTest.java"))
            .sorted(Comparator.comparing((Path file) -> !file.toString().endsWith("ApiTest.java"))
                    .thenComparing(Path::toString))
            .collect(Collectors.toMap(
                    file -> file, ProblemCatalogueTest::read, (one, other) -> one, LinkedHashMap::new));

    @Test
    void the_catalogue_says_what_the_code_says_and_names_a_test_for_each_code() throws IOException {
        String catalogue = catalogue();
        if (Boolean.getBoolean("qms.docs.write")) {
            Files.writeString(CATALOGUE, catalogue);
        }
        assertThat(Files.readString(CATALOGUE)).isEqualTo(catalogue);
    }

    private String catalogue() {
        StringBuilder page = new StringBuilder("""
                # The problems

                Generated from the code. A refusal is `application/problem+json` (RFC 9457) with a stable `code`; titles and details are Swedish.
                The running product shows the same codes at `/docs/problems`. Each has a test that meets it.
                """);
        features().forEach((feature, types) -> {
            page.append("\n## ")
                    .append(feature)
                    .append("\n\n| code | status | title | met when | shown by |\n|---|---|---|---|---|\n");
            types.forEach(type -> page.append("| `%s` | %d | %s | %s | %s |\n"
                    .formatted(
                            type.code(),
                            type.status(),
                            type.title(),
                            metWhen(type.getClass(), type.code()),
                            test(type))));
        });
        page.append(
                "\n## Fields and lines\n\nIn `errors[]` of `INVALID`, and in `problems[]` of an import.\n\n| code | met when | shown by |\n|---|---|---|\n");
        Arrays.stream(FieldCode.values())
                .forEach(code -> page.append("| `%s` | %s | %s |\n"
                        .formatted(code, metWhen(FieldCode.class, code.name()), test(code.name()))));
        return page.toString();
    }

    /** Those of every door first, then each feature's own. */
    private static Map<String, List<ProblemType>> features() {
        Map<String, List<ProblemType>> features = new LinkedHashMap<>();
        features.put("Everywhere", List.of(CommonProblem.values()));
        OwnProblems.types("qms")
                .filter(type -> !(type instanceof CommonProblem))
                .forEach(type -> features.computeIfAbsent(feature(type), name -> new ArrayList<>())
                        .add(type));
        return features;
    }

    private static String feature(ProblemType type) {
        return type.getClass().getPackageName().replaceFirst(".*\\.", "");
    }

    /** The words beside the constant. */
    private static String metWhen(Class<?> type, String code) {
        String source = sources("src/main/java/" + type.getName().replace('.', '/') + ".java").stream()
                .map(ProblemCatalogueTest::read)
                .collect(Collectors.joining());
        Matcher found = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*" + code + "\\b", Pattern.DOTALL)
                .matcher(source);
        assertThat(found.find()).as("%s says when it is met", code).isTrue();
        return found.group(1)
                .replaceAll("\\s*\\n\\s*\\*\\s?", " ")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .strip();
    }

    private String test(ProblemType type) {
        boolean ambiguous =
                Arrays.stream(FieldCode.values()).anyMatch(field -> field.name().equals(type.code()));
        return test(ambiguous ? "CommonProblem." + type.code() : type.code());
    }

    private String test(String code) {
        Pattern named = Pattern.compile("\\b" + Pattern.quote(code) + "\\b");
        return tests.entrySet().stream()
                .flatMap(file -> named.matcher(file.getValue())
                        .results()
                        .flatMap(hit -> testAround(file.getValue(), hit).stream())
                        .map(method ->
                                "`" + file.getKey().getFileName().toString().replace(".java", "") + "." + method + "`"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No test meets " + code));
    }

    /** The test method in which something stands, or above which it stands as an argument. */
    private static Optional<String> testAround(String source, MatchResult hit) {
        List<MatchResult> methods = METHOD.matcher(source).results().toList();
        for (int i = 0; i < methods.size(); i++) {
            MatchResult method = methods.get(i);
            Matcher end = END.matcher(source);
            int until = end.find(method.end()) ? end.end() : source.length();
            if (hit.start() < until) {
                boolean before = hit.start() < method.start();
                boolean argument = source.substring(hit.start(), Math.max(hit.start(), method.start()))
                        .contains("})");
                return method.group(1).equals("void") && (!before || argument)
                        ? Optional.of(method.group(2))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The files under a path of every module; or the file, in the module that has it. */
    private static List<Path> sources(String path) {
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            return modules.map(module -> module.resolve(path))
                    .filter(Files::exists)
                    .sorted()
                    .flatMap(ProblemCatalogueTest::files)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path under) {
        try (Stream<Path> files = Files.walk(under)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
