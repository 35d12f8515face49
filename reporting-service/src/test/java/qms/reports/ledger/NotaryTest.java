package qms.reports.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qms.reports.ledger.Finding.Code;
import qms.service.store.EventLogConfiguration;
import qms.service.store.EventLogStore;
import qms.service.store.StoredLog;

class NotaryTest {

    @TempDir
    Path folder;

    private SealedLog log;

    @BeforeEach
    void open() {
        log = new SealedLog(folder);
    }

    @Test
    void no_checkpoint_stands_for_more_than_a_thousand_new_events() throws IOException {
        log.with(2_500).seal();
        assertThat(sizes()).containsExactly(1_000L, 2_000L, 2_500L);
        log.seal();
        assertThat(sizes()).as("nothing new, nothing signed").hasSize(3);
        log.with(1).seal();
        assertThat(sizes()).endsWith(2_501L);
    }

    @Test
    void only_the_instance_that_leads_seals_and_the_others_read_what_it_has_sealed() throws IOException {
        log.with(3);
        try (EventLogStore events = EventLogConfiguration.open(log.events());
                Ledger reading = log.ledger();
                Notary follower = new Notary(StoredLog.of(events), reading, () -> false)) {
            follower.seal();
            assertThat(reading.last()).isEmpty();
            log.seal();
            follower.seal();
            assertThat(reading.last()).map(Checkpoint::size).contains(3L);
            assertThat(new Proofs(reading.leaves()).inclusion(1, 3)).hasSize(2);
        }
    }

    @Test
    void a_log_that_becomes_shorter_while_it_is_sealed_is_sealed_no_further() throws IOException, SQLException {
        log.with(10);
        try (EventLogStore events = EventLogConfiguration.open(log.events());
                Ledger ledger = log.ledger();
                Notary notary = new Notary(StoredLog.of(events), ledger, () -> true)) {
            notary.seal();
            log.attack("DELETE FROM domain_event_entry WHERE global_index > 7");
            notary.seal();
            assertThat(notary.fault()).map(Finding::code).contains(Code.TAIL_REMOVED);
            log.with(20);
            notary.seal();
            assertThat(ledger.last()).map(Checkpoint::size).contains(10L);
        }
    }

    @Test
    void a_gap_in_the_log_is_not_sealed_over() throws IOException, SQLException {
        log.with(10).attack("DELETE FROM domain_event_entry WHERE global_index = 4");
        assertThat(log.seal())
                .extracting(Finding::code, Finding::number)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Code.EVENT_REMOVED, 4L));
    }

    @Test
    void a_line_that_was_not_finished_when_the_power_went_is_written_over() throws IOException {
        log.with(10).seal();
        Files.writeString(log.checkpoints(), "{\"checkpoint\":\"qms.exa", StandardOpenOption.APPEND);
        log.with(10).seal();
        assertThat(sizes()).containsExactly(10L, 20L);
        assertThat(log.verify()).isEmpty();
    }

    @Test
    void leaves_that_were_written_when_the_power_went_are_signed_at_the_next_start() throws IOException {
        log.with(10).seal();
        log.with(10).seal();
        List<String> lines = new ArrayList<>(Files.readAllLines(log.checkpoints(), StandardCharsets.UTF_8));
        lines.removeLast();
        Files.write(log.checkpoints(), lines, StandardCharsets.UTF_8);
        assertThat(log.seal()).isEmpty();
        assertThat(sizes()).containsExactly(10L, 20L);
    }

    /** The form is C2SP's, so that tools made for it read it; each line is as docs/ledger.md says. */
    @Test
    void a_checkpoint_is_a_signed_note() throws IOException {
        log.with(10).seal();
        try (Ledger ledger = log.ledger()) {
            String note = ledger.checkpoints().note(0);
            Head head = log.head();
            assertThat(note.lines())
                    .startsWith(
                            "qms.example/ledger",
                            "10",
                            head.root().toString(),
                            "number 1",
                            "time 2026-03-02T09:00:00Z",
                            "previous " + Hash.EMPTY,
                            "")
                    .hasSize(8);
            assertThat(note.lines().toList().getLast()).startsWith("\u2014 qms.example/ledger ");
            Notes notes = SealedLog.notes(1);
            assertThat(notes.opened(note).size()).isEqualTo(10);
            assertThat(notes.verifierKey()).matches("qms\\.example/ledger\\+[0-9a-f]{8}\\+AQ?[A-Za-z0-9+/=]{42,44}");
            assertThatThrownBy(() -> notes.opened(note + note)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> notes.opened(note.replace("number 1", "number 2")))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> SealedLog.notes(2).opened(note)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private List<Long> sizes() throws IOException {
        try (Ledger ledger = log.ledger()) {
            return ledger.signed().heads().stream().map(Head::size).toList();
        }
    }
}
