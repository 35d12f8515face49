package qms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Kills the product with SIGKILL while eight threads of another process write to it, and compares what that process was told with what is
 * there afterwards: nothing acknowledged is lost, nothing is there twice, nothing is there that nobody sent. Five times with {@code mvn
 * verify}; a hundred times with
 *
 * <pre>mvn -pl acceptance -am verify -Dtest=KillTest -Dsurefire.failIfNoSpecifiedTests=false -Dqms.kills=100</pre>
 *
 * The moments of the kills come from {@code -Dqms.seed}.
 */
class KillTest {
    private static final System.Logger LOG = System.getLogger(KillTest.class.getName());
    private static final String UNIT = "avbrott";

    @Test
    void nothing_acknowledged_is_lost_doubled_or_invented_however_often_the_product_is_killed() throws IOException {
        int kills = Integer.getInteger("qms.kills", 5);
        Random random = new Random(Long.getLong("qms.seed", 20_231_231));
        Path book = Files.createTempDirectory("qms-ledger-");
        try (Product product = Product.empty()) {
            Cases.established(product, UNIT);
            try (LedgerProcess ledger = LedgerProcess.start(product.base(), UNIT, book)) {
                for (int i = 0; i < kills; i++) {
                    Until.passed(Duration.ofMillis(200 + random.nextInt(4_800)));
                    product.kill();
                    product.startAgain();
                }
                ledger.finish();
            }
            Entries entries = Entries.of(book);
            Stored stored = Stored.in(product, entries);
            LOG.log(
                    System.Logger.Level.INFO,
                    "{0} kills: {1} acknowledged, {2} lost, {3} doubled, {4} invented, {5} corrections acknowledged",
                    kills,
                    entries.acked().size(),
                    stored.lost(),
                    stored.doubled(),
                    stored.invented(),
                    entries.corrected().size());
            assertThat(entries.faults())
                    .as("answers that were neither success nor 'try again'")
                    .isEmpty();
            assertThat(entries.acked()).hasSizeGreaterThan(kills);
            assertThat(List.of(stored.lost(), stored.doubled(), stored.invented()))
                    .as("lost, doubled, invented")
                    .containsExactly(0, 0, 0);
            assertThat(entries.acked().keySet())
                    .as("all that was sent was acknowledged in the end")
                    .isEqualTo(entries.sent());
        } finally {
            Folders.delete(book);
        }
    }

    /** What the other process wrote down. */
    private record Entries(Set<String> sent, Map<String, String> acked, Set<String> corrected, List<String> faults) {
        static Entries of(Path book) {
            Entries entries = new Entries(new HashSet<>(), new HashMap<>(), new HashSet<>(), new ArrayList<>());
            for (String line : Project.read(book.resolve(Ledger.FILE)).lines().toList()) {
                String[] words = line.split(" ", 3);
                switch (words[0]) {
                    case "sent" -> entries.sent.add(words[1]);
                    case "acked" -> {
                        String before = entries.acked.put(words[1], words[2]);
                        if (before != null && !before.equals(words[2])) {
                            entries.faults.add("two places for one key: " + line + " and " + before);
                        }
                    }
                    case "corrected" -> entries.corrected.add(words[1]);
                    default -> entries.faults.add(line);
                }
            }
            return entries;
        }
    }

    /** What is there: by reading each that was acknowledged, and by listing all. */
    private record Stored(int lost, int doubled, int invented) {
        static Stored in(Product product, Entries entries) {
            Client reader = product.coordinator();
            List<Boolean> found =
                    Together.each(8, entries.acked().entrySet(), acked -> isThere(reader, acked, entries));
            String list = "/api/complaints?unit=" + UNIT;
            Until.happens(
                    Duration.ofSeconds(20),
                    () -> reader.total(list) >= entries.acked().size());
            Map<String, Integer> times = new HashMap<>();
            for (JsonNode complaint : reader.all(list + "&sort=registeredAt")) {
                times.merge(complaint.path("description").asString(""), 1, Integer::sum);
            }
            int lost = (int) found.stream().filter(there -> !there).count();
            int unlisted = (int) entries.acked().keySet().stream()
                    .filter(key -> !times.containsKey(key))
                    .count();
            int doubled = times.values().stream().mapToInt(count -> count - 1).sum();
            int invented = (int) times.keySet().stream()
                    .filter(key -> !entries.sent().contains(key))
                    .count();
            return new Stored(Math.max(lost, unlisted), doubled, invented);
        }

        /** A correction that was acknowledged is there exactly once: version 1, not 0 and not 2. */
        private static boolean isThere(Client reader, Map.Entry<String, String> acked, Entries entries) {
            Answer read = reader.get(acked.getValue());
            String version = entries.corrected().contains(acked.getKey()) ? "\"1\"" : "\"0\"";
            return read.status() == 200
                    && read.etag().equals(version)
                    && read.text("description").equals(acked.getKey());
        }
    }
}
