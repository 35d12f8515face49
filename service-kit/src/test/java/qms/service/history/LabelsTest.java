package qms.service.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import qms.events.complaints.ComplaintConcernsUnit;
import qms.events.complaints.ComplaintDecided;
import qms.events.complaints.ComplaintId;
import qms.events.lexsarah.LexSarahCaseId;
import qms.events.lexsarah.LexSarahLevelDecided;
import qms.events.measures.MeasureId;
import qms.events.measures.MeasureRejected;

class LabelsTest {

    private static final Instant NOON = Instant.parse("2026-11-14T11:05:00Z");
    private static final String ID = "00000000-0000-7000-8000-000000000001";

    @Test
    void the_closest_label_is_used_and_a_taxonomy_keeps_its_own() {
        assertThat(Labels.code("process.approved", "level", "UNIT")).isEqualTo("enhetens process");
        assertThat(Labels.code("document.drafted", "level", "UNIT")).isEqualTo("enhet");
        assertThat(Labels.code("lexsarah.reported", "category", "TREATMENT")).isEqualTo("brister i bemötande");
        assertThat(Labels.code("complaint.registered", "source", "IVO")).isEqualTo("inkommit via IVO");
        assertThat(Labels.code("deviation.triaged", "legalBases", "SOL")).isEqualTo("SoL");
    }

    @Test
    void a_units_own_term_is_said_in_small_letters() {
        assertThat(Labels.code("complaint.registered", "categories", "MAT_OCH_DRYCK"))
                .isEqualTo("mat och dryck");
    }

    @Test
    void a_field_is_called_by_its_last_name() {
        assertThat(Labels.field("contract.validTo")).isEqualTo("Gäller till och med");
        assertThat(Labels.field("nobodyKnows")).isEqualTo("nobodyKnows");
    }

    @Test
    void a_value_is_written_as_in_swedish() {
        assertThat(Labels.value("lexsarah.level-decided", "level", "MISCONDUCT"))
                .isEqualTo("missförhållande");
        assertThat(Labels.value("x.y", "title", "IVO kom på besök")).isEqualTo("IVO kom på besök");
        assertThat(Labels.value("x.y", "on", LocalDate.of(2026, 11, 14))).isEqualTo("14 november 2026");
        assertThat(Labels.value("x.y", "at", NOON)).isEqualTo("14 november 2026 kl. 12.05");
        assertThat(Labels.value("x.y", "laws", List.of("SOL", "LSS", "HSL"))).isEqualTo("SoL, LSS och HSL");
        assertThat(Labels.value("x.y", "known", true)).isEqualTo("ja");
        assertThat(Labels.value("x.y", "value", new BigDecimal("3.5"))).isEqualTo("3,5");
        assertThat(Labels.value("x.y", "value", null)).isEmpty();
    }

    @Test
    void what_an_event_does_not_say_is_left_out_of_its_sentence() {
        MeasureId measure = MeasureId.of(ID);
        assertThat(Sentences.of(new MeasureRejected(measure, "BJORKEN", null, NOON)))
                .isEqualTo("Den föreslagna åtgärden avslogs.");
        assertThat(Sentences.of(new MeasureRejected(measure, "BJORKEN", "Den behövs inte.", NOON)))
                .isEqualTo("Den föreslagna åtgärden avslogs med motiveringen ”Den behövs inte”.");
    }

    @Test
    void a_long_text_is_cut_at_a_word() {
        String sentence = Sentences.of(new MeasureRejected(MeasureId.of(ID), "BJORKEN", "omsorg ".repeat(100), NOON));

        assertThat(sentence).endsWith("omsorg omsorg …”.").hasSizeLessThan(300);
    }

    @Test
    void a_yes_a_no_and_nothing_said_read_each_in_their_own_way() {
        assertThat(decided(true)).isEqualTo("Ärendet bedömdes som befogat. En avvikelse konstaterades.");
        assertThat(decided(false)).isEqualTo("Ärendet bedömdes som befogat. Ingen avvikelse konstaterades.");
        assertThat(decided(null)).isEqualTo("Ärendet bedömdes som befogat.");
    }

    private static String decided(Boolean deviation) {
        return Sentences.of(new ComplaintDecided(ComplaintId.of(ID), "BJORKEN", "JUSTIFIED", deviation, NOON, null));
    }

    @Test
    void a_unit_is_called_by_its_name() {
        assertThat(Sentences.of(
                        new ComplaintConcernsUnit(ComplaintId.of(ID), "BJORKEN", "EKEN", null, NOON),
                        unit -> unit.equals("EKEN") ? "Ekens servicehus" : unit))
                .isEqualTo("Ärendet visade sig gälla även Ekens servicehus.");
    }

    @Test
    void a_decided_level_is_told_with_its_day_and_since_when_it_was_known() {
        LexSarahLevelDecided decided = new LexSarahLevelDecided(
                LexSarahCaseId.of(ID),
                "BJORKEN",
                "SERIOUS_MISCONDUCT",
                LocalDate.of(2026, 11, 14),
                null,
                NOON,
                null,
                NOON,
                true,
                null,
                null,
                null,
                null);

        assertThat(Sentences.of(decided))
                .isEqualTo("Den 14 november 2026 beslutades nivån allvarligt missförhållande."
                        + " Det blev känt den 14 november 2026 kl. 12.05. Samtidigt beslutades att anmäla till IVO.");
    }
}
