package qms.reports.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qms.reports.ledger.InclusionsController.Asked;
import qms.reports.ledger.InclusionsController.Included;
import qms.reports.ledger.InclusionsController.Inclusions;
import qms.service.store.EventLogConfiguration;
import qms.service.store.EventLogStore;
import qms.service.store.StoredLog;

class InclusionsTest {

    @TempDir
    Path folder;

    private SealedLog log;

    @BeforeEach
    void sealed_in_three_rounds() throws IOException {
        log = new SealedLog(folder);
        log.with(10).seal();
        log.with(7).seal();
        log.with(20).seal();
    }

    @Test
    void every_event_is_proved_for_the_latest_checkpoint_and_for_an_earlier_one() {
        asking(controller -> {
            Inclusions latest = controller.inclusions(asked(null, 37, 1, 17));
            assertThat(latest.size()).isEqualTo(37);
            assertThat(latest.proofs()).extracting(Included::number).containsExactly(37L, 1L, 17L);
            assertThat(latest.proofs()).allMatch(proof -> leads(proof, latest));
            Inclusions earlier = controller.inclusions(asked(17L, 17, 3));
            assertThat(earlier.note()).startsWith("qms.example/ledger\n17\n");
            assertThat(earlier.proofs()).allMatch(proof -> leads(proof, earlier));
        });
    }

    @Test
    void what_is_no_size_of_a_checkpoint_proves_nothing() {
        asking(controller ->
                assertThatThrownBy(() -> controller.inclusions(asked(16L, 3))).hasMessageContaining("INVALID"));
        asking(controller -> assertThatThrownBy(() -> controller.inclusions(asked(17L, 18)))
                .hasMessageContaining(LedgerProblem.LEDGER_NOT_YET_SEALED.name()));
    }

    /** Leaves that do not make the signed root make no proof either, and waiting does not help. */
    @Test
    void a_ledger_that_does_not_agree_with_itself_proves_nothing() throws IOException {
        byte[] leaves = Files.readAllBytes(log.leaves());
        leaves[5] ^= 1;
        Files.write(log.leaves(), leaves);
        asking(controller -> assertThatThrownBy(() -> controller.inclusions(asked(null, 3)))
                .hasMessageContaining(LedgerProblem.LEDGER_STOPPED.name()));
    }

    private void asking(Consumer<InclusionsController> asked) {
        try (EventLogStore events = EventLogConfiguration.open(log.events());
                Ledger ledger = log.ledger();
                Notary notary = new Notary(StoredLog.of(events), ledger, () -> true)) {
            asked.accept(new InclusionsController(ledger, notary));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean leads(Included proof, Inclusions to) {
        return ProofCheck.includes(proof.leaf(), proof.number() - 1, to.size(), proof.path(), to.root());
    }

    private static Asked asked(@Nullable Long size, long... numbers) {
        return new Asked(Arrays.stream(numbers).boxed().toList(), size, null);
    }
}
