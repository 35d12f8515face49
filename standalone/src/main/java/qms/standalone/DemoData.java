package qms.standalone;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;

/**
 * Loads the demo municipalities through the import that everyone uses. An import of what is known already changes nothing, so a second
 * start loads nothing twice and needs no mark of its own.
 */
final class DemoData {
    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

    private final Door door;
    private final Console console;

    DemoData(Door door, Console console) {
        this.door = door;
        this.console = console;
    }

    /** The product starts without its demo data too; what could not be loaded is told. */
    void load() throws InterruptedException {
        Told all = new Told(0, 0, 0);
        try {
            String token = door.token();
            for (DemoFile file : files()) {
                Told told = Told.of(door.importLines(file.collection(), file.lines(), token));
                if (told.rejected() > 0) {
                    LOG.warn("{} lines of the demo data in {} were rejected", told.rejected(), file.name());
                }
                all = all.and(told);
            }
        } catch (IOException refused) {
            LOG.warn("The demo data could not be loaded: {}", refused.getMessage());
            console.tell("  demodata kunde inte läsas in helt; mer står i loggen");
        }
        console.tell("  demodata: %d nya rader, %d fanns redan, %d avvisades"
                .formatted(all.imported(), all.known(), all.rejected()));
    }

    private static List<DemoFile> files() throws IOException {
        List<DemoFile> files = new ArrayList<>();
        for (Resource resource : new PathMatchingResourcePatternResolver().getResources("classpath*:demo/*/*.ndjson")) {
            files.add(DemoFile.of(resource));
        }
        return files.stream().sorted(Comparator.comparing(DemoFile::name)).toList();
    }

    /** {@code jarva-2023/05-complaints.ndjson}: the number gives the order, the rest of the name the collection. */
    record DemoFile(String name, String collection, byte[] lines) {

        static DemoFile of(Resource resource) throws IOException {
            List<String> path = Arrays.asList(resource.getURL().getPath().split("/", -1));
            String file = path.getLast();
            String collection = file.substring(file.indexOf('-') + 1, file.length() - ".ndjson".length());
            return new DemoFile(path.get(path.size() - 2) + "/" + file, collection, resource.getContentAsByteArray());
        }
    }

    /** What imports answer, added up. */
    record Told(long imported, long known, long rejected) {

        static Told of(JsonNode answer) {
            return new Told(
                    answer.path("imported").asLong() + answer.path("extended").asLong(),
                    answer.path("unchanged").asLong(),
                    answer.path("rejected").asLong());
        }

        Told and(Told other) {
            return new Told(imported + other.imported, known + other.known, rejected + other.rejected);
        }
    }
}
