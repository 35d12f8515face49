package qms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Names, contacts and what people have written stand nowhere on disk: not in the log, the vault, the read models or what the product says. */
@ExtendWith(Products.class)
class SealedTest {
    private static final System.Logger LOG = System.getLogger(SealedTest.class.getName());
    private static final String UNIT = "forseglad";

    @Test
    void hard_case_40_no_name_contact_or_description_stands_in_any_file_of_the_product(
            @Holding(Holding.What.DATASETS) Product product) {
        Set<String> words = everyPersonalWord(product);

        List<Path> files = Folders.files(product.home());
        Set<String> found = new Needles(words).foundIn(files);

        long bytes = files.stream().mapToLong(file -> file.toFile().length()).sum();
        LOG.log(
                System.Logger.Level.INFO,
                "{0} words, {1} files, {2} bytes: {3} found",
                words.size(),
                files.size(),
                bytes,
                found.size());
        assertThat(words).hasSizeGreaterThan(100);
        assertThat(files).anyMatch(file -> file.toFile().length() > 10_000);
        assertThat(found).isEmpty();
    }

    @Test
    void hard_case_40_no_name_contact_or_description_stands_in_a_read_model(
            @Holding(Holding.What.DATASETS) Product product) throws IOException {
        Set<String> words = everyPersonalWord(product);
        Until.within(
                Duration.ofSeconds(20),
                () -> "all is listed",
                () -> product.coordinator().total("/api/complaints?unit=" + UNIT) > 0);

        Optional<byte[]> documents = ReadModels.of(product.pid());
        assumeTrue(documents.isPresent(), "no port of the product speaks the protocol of MongoDB");
        Set<String> found = new TreeSet<>();
        new Needles(words).lookThrough(documents.get(), "a read model", found);

        LOG.log(
                System.Logger.Level.INFO,
                "{0} words, {1} bytes of documents: {2} found",
                words.size(),
                documents.get().length,
                found.size());
        assertThat(new String(documents.get(), StandardCharsets.UTF_8))
                .as("what is no secret is there")
                .contains(UNIT);
        assertThat(found).isEmpty();
    }

    /** Loads everything there is, by import and by hand, and says which words of it are personal. */
    private static Set<String> everyPersonalWord(Product product) {
        List<Path> lines = Project.datasets().stream()
                .flatMap(dataset -> Project.lineFiles(dataset).stream())
                .toList();
        lines.forEach(file -> load(product, file));
        Set<String> words = personalWords(lines);
        // What is registered by hand goes another way than what is imported.
        String unit = Cases.established(product, UNIT);
        product.coordinator()
                .post("/api/complaints", Cases.complaint(unit, "Testbarnet fick vänta ensam vid grinden, åt gången."))
                .expect(201);
        words.addAll(Set.of(
                "Testperson Björk", "bjork@example.invalid", "Testbarnet fick vänta ensam vid grinden, åt gången."));
        return words;
    }

    @Test
    void a_word_is_found_however_it_is_written() {
        String word = "Åsa Öberg på Björken";
        byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
        List<byte[]> ways = new ArrayList<>(List.of(
                utf8,
                word.getBytes(StandardCharsets.UTF_16LE),
                word.getBytes(StandardCharsets.UTF_16BE),
                "\\u00c5sa \\u00d6berg p\\u00e5 Bj\\u00f6rken".getBytes(StandardCharsets.US_ASCII)));
        for (String around : List.of("", "x", "xy", "xyz")) {
            ways.add(Base64.getEncoder().encode((around + word + around).getBytes(StandardCharsets.UTF_8)));
        }
        for (byte[] way : ways) {
            byte[] hay = new byte[way.length + 200];
            System.arraycopy(way, 0, hay, 77, way.length);
            Set<String> found = new TreeSet<>();
            new Needles(Set.of(word)).lookThrough(hay, "hay", found);
            assertThat(found).isNotEmpty();
        }
    }

    private static void load(Product product, Path file) {
        JsonNode result = product.coordinator()
                .importLines(Project.collection(file), Project.read(file))
                .expect(200)
                .json();
        assertThat(result.path("rejected").asInt(-1)).as(file + " " + result).isZero();
    }

    private static Set<String> personalWords(List<Path> files) {
        Set<String> words = new HashSet<>();
        for (Path file : files) {
            if (Set.of("complaints", "lex-sarah-cases").contains(Project.collection(file))) {
                Project.read(file)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(Answer.JSON::readTree)
                        .forEach(line -> {
                            words.add(line.path("description").asString(""));
                            words.add(line.path("complainant").path("name").asString(""));
                            words.add(line.path("complainant").path("contact").asString(""));
                            words.add(line.path("reporter").path("name").asString(""));
                        });
            }
        }
        words.remove("");
        return words;
    }
}
