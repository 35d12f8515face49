package qms.deviations.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import qms.deviations.rules.Published.Version;
import tools.jackson.databind.json.JsonMapper;

/** What a kind of case is about, as words that the names of processes and routines bear; {@code case-concerns.json}. */
final class Concerns {

    private static final Map<String, List<String>> WORDS = read();

    private Concerns() {}

    private record Concern(String kind, List<String> words) {}

    /** Why a version concerns a kind of case, in Swedish; nothing where it does not. */
    static Optional<String> of(String caseKind, Version version) {
        return WORDS.getOrDefault(caseKind, List.of()).stream()
                .flatMap(word -> Stream.concat(
                        Stream.of(version.name())
                                .filter(name -> has(name, word))
                                .map(name -> "Namnet innehåller ”" + word + "”."),
                        version.says().stream()
                                .filter(text -> has(text, word))
                                .map(text -> "”" + text + "” innehåller ”" + word + "”.")))
                .findFirst();
    }

    private static boolean has(String text, String word) {
        return text.toLowerCase(Locale.ROOT).contains(word);
    }

    private static Map<String, List<String>> read() {
        try (InputStream json = new ClassPathResource("case-concerns.json").getInputStream()) {
            return Arrays.stream(JsonMapper.builder().build().readValue(json, Concern[].class))
                    .collect(Collectors.toMap(Concern::kind, Concern::words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
