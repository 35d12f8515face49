package qms.processes.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether people find what they look for: forty searches in {@code search/queries.tsv}, written down before the index was built, over the documents
 * and processes of the demo. Inflected, compound, misspelt, without å, ä and ö.
 */
class FindingTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path DEMO = Path.of("../standalone/src/main/resources/demo/enskede-arsta-vantor");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final int GOOD_ENOUGH = 36;

    @Test
    void thirty_six_of_forty_find_theirs_among_the_first_three() throws IOException {
        List<String> missed = new ArrayList<>();
        List<String> queries = resource("/search/queries.tsv");
        try (SearchIndex index = new SearchIndex()) {
            index.exchange(entries());
            for (String line : queries) {
                String[] query = line.split("\t");
                List<String> found = index.search(query[0], DAY, "DOCUMENT", null, 0, 3).items().stream()
                        .map(SearchIndex.Hit::path)
                        .toList();
                if (!found.contains(query[1])) {
                    missed.add(line + " " + found);
                }
            }
        }
        assertThat(queries).hasSize(40);
        assertThat(missed).hasSizeLessThanOrEqualTo(queries.size() - GOOD_ENOUGH);
    }

    private static Map<String, List<Entry>> entries() throws IOException {
        Map<String, List<Entry>> entries = new HashMap<>();
        for (JsonNode line : lines("documents")) {
            String id = line.path("externalId").asString();
            entries.put(
                    id,
                    List.of(new Entry(
                            id,
                            "DOCUMENT",
                            id,
                            line.path("unit").asString(),
                            line.path("title").asString(),
                            line.path("type").asString(),
                            line.at("/versions/0/text").asString(""),
                            LocalDate.of(2024, 11, 13),
                            null)));
        }
        return entries;
    }

    private static List<JsonNode> lines(String collection) throws IOException {
        try (Stream<Path> files = Files.list(DEMO)) {
            Path file = files.filter(path -> path.toString().endsWith("-" + collection + ".ndjson"))
                    .findFirst()
                    .orElseThrow();
            return Files.readAllLines(file).stream().map(JSON::readTree).toList();
        }
    }

    private static List<String> resource(String name) throws IOException {
        try (var stream = FindingTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
