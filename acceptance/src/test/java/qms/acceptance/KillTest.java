package qms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

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
            Stored stored = Stored.in(product.coordinator(), UNIT, entries);
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
}
