package qms.reports.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qms.reports.ledger.Finding.Code;

/** Sixty events in a database file, sealed twenty at a time; then somebody is at the file. */
class TamperTest {

    private static final String SHIFT_UP =
            "UPDATE domain_event_entry SET global_index = -(global_index + 1) WHERE global_index >= ";
    private static final String TURN =
            "UPDATE domain_event_entry SET global_index = -global_index WHERE global_index < 0";
    private static final String COPY =
            "INSERT INTO domain_event_entry SELECT %d, 'forged', 'other', 0, type, time_stamp, payload_type,"
                    + " payload_revision, payload, meta_data FROM domain_event_entry WHERE global_index = 1";

    @TempDir
    Path folder;

    private SealedLog log;

    @BeforeEach
    void sealed() throws IOException {
        log = new SealedLog(folder);
        log.with(20).seal();
        log.with(20).seal();
        log.with(20).seal();
        assertThat(log.verify()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "payload, '{\"unit\":\"bjorken\",\"name\":\"Granen\"}'",
        "meta_data, '{\"actor\":\"p1\",\"via\":\"IMPORT\"}'",
        "meta_data, '{\"actor\":\"p2\",\"via\":\"API\"}'",
        "meta_data, 'no JSON at all'",
        "time_stamp, 2026-03-02T09:00:00.001Z",
        "event_identifier, another",
        "aggregate_identifier, granen",
        "sequence_number, 4711",
        "type, Complaint",
        "payload_type, unit.closed",
        "payload_revision, 2",
    })
    void whatever_is_edited_in_an_event_is_found_and_the_event_named(String column, String value)
            throws IOException, SQLException {
        log.attack(
                "UPDATE domain_event_entry SET " + column + " = CAST('" + value + "' AS BLOB) WHERE global_index = 33");
        assertFound(Code.EVENT_CHANGED, 33);
    }

    @Test
    void an_event_taken_out_of_the_middle_is_missed() throws Exception {
        log.attack("DELETE FROM domain_event_entry WHERE global_index = 33");
        assertFound(Code.EVENT_REMOVED, 33);
    }

    @Test
    void an_event_taken_out_is_missed_also_where_the_others_have_closed_the_gap() throws Exception {
        log.attack(
                "DELETE FROM domain_event_entry WHERE global_index = 33",
                "UPDATE domain_event_entry SET global_index = global_index - 1 WHERE global_index > 33");
        assertFound(Code.EVENT_REMOVED, 33);
    }

    @Test
    void an_end_that_was_sealed_and_cut_off_is_missed() throws Exception {
        log.attack("DELETE FROM domain_event_entry WHERE global_index > 55");
        assertFound(Code.TAIL_REMOVED, 56);
    }

    @Test
    void an_event_put_in_between_is_found() throws Exception {
        log.attack(SHIFT_UP + 33, TURN, COPY.formatted(33));
        assertFound(Code.EVENT_INSERTED, 33);
    }

    @Test
    void two_events_that_have_changed_places_are_found() throws Exception {
        log.attack(
                "UPDATE domain_event_entry SET global_index = -33 WHERE global_index = 34",
                "UPDATE domain_event_entry SET global_index = 34 WHERE global_index = 33",
                TURN);
        assertFound(Code.EVENTS_SWAPPED, 33);
    }

    @Test
    void an_event_with_a_new_number_is_missed_at_its_old_one() throws Exception {
        log.attack("UPDATE domain_event_entry SET global_index = 61 WHERE global_index = 33");
        assertFound(Code.EVENT_REMOVED, 33);
    }

    @Test
    void a_whole_log_that_has_been_replaced_is_found_at_its_first_event() throws Exception {
        log.attack("UPDATE domain_event_entry SET payload = CAST('{}' AS BLOB)");
        assertFound(Code.EVENT_CHANGED, 1);
    }

    @Test
    void a_log_that_goes_another_way_from_a_checkpoint_on_is_found_where_the_ways_part() throws Exception {
        log.attack("DELETE FROM domain_event_entry WHERE global_index > 40");
        log.with(40, "En annan väg");
        assertFound(Code.EVENT_CHANGED, 41);
    }

    @Test
    void an_old_copy_of_the_log_is_found_as_it_is_and_when_it_has_grown_again() throws Exception {
        Path copy = folder.resolve("copy.db");
        log.copyLog(copy);
        log.with(20).seal();
        log.restoreLog(copy);
        assertFound(Code.TAIL_REMOVED, 61);
        log.with(30, "Efter återläsningen");
        assertFound(Code.EVENT_CHANGED, 61);
    }

    @Test
    void an_end_that_was_cut_off_before_any_checkpoint_held_it_is_not_found_and_that_is_said() throws Exception {
        log.with(5);
        log.attack("DELETE FROM domain_event_entry WHERE global_index > 60");
        assertThat(log.verify()).isEmpty();
        assertThat(Verification.waiting("v", SealedLog.NOW, List.of())
                        .cannotShow()
                        .getFirst())
                .contains("innan någon kontrollpunkt utanför databasen omfattade dem");
    }

    /** Whoever cuts the log and the ledger to the same point is found by one who has kept a head. */
    @Test
    void a_log_and_a_ledger_that_were_both_set_back_are_found_by_a_head_that_somebody_kept() throws Exception {
        Head kept = log.head();
        log.attack("DELETE FROM domain_event_entry WHERE global_index > 40");
        lines(lines -> lines.removeLast());
        Files.write(log.leaves(), java.util.Arrays.copyOf(Files.readAllBytes(log.leaves()), 40 * Hash.LENGTH));
        assertThat(log.seal()).isEmpty();
        assertThat(log.verify()).isEmpty();
        assertThat(log.verify(kept))
                .extracting(Finding::code, Finding::number)
                .containsExactly(tuple(Code.TAIL_REMOVED, 41));
        log.with(20, "En annan väg");
        assertThat(log.seal()).isEmpty();
        assertThat(log.verify(kept))
                .extracting(Finding::code, Finding::number)
                .containsExactly(tuple(Code.ROOT_DIFFERS, 41));
    }

    @Test
    void a_log_that_is_not_the_one_that_was_sealed_is_sealed_no_further() throws Exception {
        Head before = log.head();
        log.attack("UPDATE domain_event_entry SET payload = CAST('{}' AS BLOB) WHERE global_index = 7");
        assertThat(log.with(10).seal())
                .extracting(Finding::code, Finding::number)
                .containsExactly(tuple(Code.EVENT_CHANGED, 7));
        assertThat(log.head()).isEqualTo(before);
    }

    @Test
    void a_checkpoint_that_was_edited_is_not_signed() throws Exception {
        lines(lines -> lines.set(1, lines.get(1).replace("\\n40\\n", "\\n39\\n")));
        assertLedgerFault(Code.CHECKPOINT_FORGED, 2);
    }

    @Test
    void a_line_that_is_no_checkpoint_is_found() throws Exception {
        lines(lines -> lines.set(1, "{}"));
        assertLedgerFault(Code.CHECKPOINT_FORGED, 2);
        lines(lines -> lines.set(1, "no JSON"));
        assertLedgerFault(Code.CHECKPOINT_FORGED, 2);
    }

    @Test
    void a_checkpoint_taken_out_of_the_middle_is_missed() throws Exception {
        lines(lines -> lines.remove(1));
        assertLedgerFault(Code.CHECKPOINT_MISSING, 2);
    }

    @Test
    void the_first_checkpoint_taken_out_is_missed() throws Exception {
        lines(List::removeFirst);
        assertLedgerFault(Code.CHECKPOINT_MISSING, 1);
    }

    @Test
    void an_old_checkpoint_that_is_brought_again_is_found() throws Exception {
        lines(lines -> lines.add(lines.get(1)));
        assertLedgerFault(Code.CHECKPOINT_MISSING, 4);
    }

    @Test
    void checkpoints_signed_with_another_key_are_found() throws Exception {
        String forged = SealedLog.notes(2)
                .signed(Checkpoint.first("qms.example/ledger", 60, log.head().root(), SealedLog.NOW));
        lines(lines -> lines.set(0, "{\"checkpoint\":\"" + forged.replace("\n", "\\n") + "\"}"));
        assertLedgerFault(Code.CHECKPOINT_FORGED, 1);
    }

    @Test
    void a_last_checkpoint_that_is_forged_is_followed_by_none() throws Exception {
        lines(lines -> lines.set(2, lines.get(2).replace("\\n60\\n", "\\n59\\n")));
        assertThat(log.with(10).seal()).extracting(Finding::code).containsExactly(Code.CHECKPOINT_FORGED);
    }

    @Test
    void checkpoints_that_were_cut_off_together_with_the_end_of_the_log_are_missed_by_the_leaves() throws Exception {
        lines(List::removeLast);
        log.attack("DELETE FROM domain_event_entry WHERE global_index > 40");
        assertFound(Code.TAIL_REMOVED, 41);
        assertThat(log.seal()).extracting(Finding::code).containsExactly(Code.TAIL_REMOVED);
    }

    @Test
    void leaves_that_were_edited_with_the_event_do_not_hide_it() throws Exception {
        log.attack("UPDATE domain_event_entry SET payload = CAST('{}' AS BLOB) WHERE global_index = 33");
        byte[] leaves = Files.readAllBytes(log.leaves());
        leaves[32 * Hash.LENGTH] ^= 1;
        Files.write(log.leaves(), leaves);
        assertThat(log.verify())
                .extracting(Finding::code, Finding::number)
                .containsExactly(tuple(Code.LEAVES_CHANGED, 21), tuple(Code.ROOT_DIFFERS, 21));
        assertThat(log.seal()).extracting(Finding::code).containsExactly(Code.ROOT_DIFFERS);
    }

    @Test
    void leaves_that_are_lost_are_made_anew_from_the_log_and_signed_roots_still_hold() throws Exception {
        Head before = log.head();
        Files.delete(log.leaves());
        assertThat(log.verify()).extracting(Finding::code).containsExactly(Code.LEAVES_CHANGED);
        assertThat(log.seal()).isEmpty();
        assertThat(log.head()).isEqualTo(before);
        assertThat(log.verify()).isEmpty();
    }

    private void assertFound(Code code, long number) throws IOException {
        assertThat(log.verify()).extracting(Finding::code, Finding::number).containsExactly(tuple(code, number));
    }

    private void assertLedgerFault(Code code, long checkpoint) throws IOException {
        assertThat(log.verify()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.checkpoint()).isEqualTo(checkpoint);
        });
    }

    private void lines(java.util.function.Consumer<List<String>> edit) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(log.checkpoints(), StandardCharsets.UTF_8));
        edit.accept(lines);
        Files.write(log.checkpoints(), lines, StandardCharsets.UTF_8);
    }

    private static org.assertj.core.groups.Tuple tuple(Code code, long number) {
        return org.assertj.core.groups.Tuple.tuple(code, number);
    }
}
