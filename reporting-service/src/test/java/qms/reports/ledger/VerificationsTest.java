package qms.reports.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qms.service.store.StoredEvent;
import qms.service.store.StoredLog;
import qms.web.problems.Problem;

class VerificationsTest {

    @TempDir
    Path folder;

    @Test
    void more_than_can_be_waited_for_is_refused() throws IOException {
        CountDownLatch end = new CountDownLatch(1);
        try (Ledger ledger = new SealedLog(folder).ledger();
                Verifications verifications = verifications(ledger, slow(end))) {
            assertThatThrownBy(() -> IntStream.range(0, 30).forEach(one -> verifications.ask("v" + one, List.of())))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("LEDGER_VERIFICATIONS_WAITING");
            end.countDown();
        }
    }

    @Test
    void one_that_could_not_be_carried_out_says_so() throws IOException {
        StoredLog away = new StoredLog() {
            @Override
            public long head() {
                throw new IllegalStateException("away");
            }

            @Override
            public List<StoredEvent> after(long number, int atMost) {
                throw new IllegalStateException("away");
            }

            @Override
            public List<StoredEvent> ofStreams(Collection<String> streams) {
                throw new IllegalStateException("away");
            }
        };
        try (Ledger ledger = new SealedLog(folder).ledger();
                Verifications verifications = verifications(ledger, away)) {
            verifications.ask("v", List.of());
            org.awaitility.Awaitility.await()
                    .until(() -> verifications.find("v").orElseThrow().state().equals(Verification.FAILED));
            assertThat(verifications.find("v").orElseThrow().ok()).isNull();
            assertThat(verifications.find("other")).isEmpty();
        }
    }

    private Verifications verifications(Ledger ledger, StoredLog log) {
        return new Verifications(folder.resolve("verifications"), new Verifier(log, ledger), SealedLog.CLOCK);
    }

    private static StoredLog slow(CountDownLatch end) {
        return new StoredLog() {
            @Override
            public long head() {
                try {
                    end.await();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
                return 0;
            }

            @Override
            public List<StoredEvent> after(long number, int atMost) {
                return List.of();
            }

            @Override
            public List<StoredEvent> ofStreams(Collection<String> streams) {
                return List.of();
            }
        };
    }
}
