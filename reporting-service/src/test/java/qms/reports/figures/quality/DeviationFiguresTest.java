package qms.reports.figures.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import qms.events.PersonalText;
import qms.events.deviations.DeviationDismissed;
import qms.events.deviations.DeviationEvent;
import qms.events.deviations.DeviationId;
import qms.events.deviations.DeviationReassigned;
import qms.events.deviations.DeviationReopened;
import qms.events.deviations.DeviationReported;
import qms.events.deviations.DeviationTriaged;
import qms.reports.figures.quality.QualityReport.CategoryRow;
import qms.reports.figures.quality.QualityReport.Deviations;
import qms.reports.figures.quality.QualityReport.Row;
import qms.reports.figures.quality.QualityReport.Text;
import qms.web.time.Stockholm;
import qms.web.time.Tertial;

/** Deviations by unit and period, by law and by what they are; never by person. */
class DeviationFiguresTest {

    private static final PersonalText SEALED = new PersonalText("key", "sealed");
    private static final DeviationId FIRST = DeviationId.of("00000000-0000-7000-8000-00000000000b");
    private static final DeviationId SECOND = DeviationId.of("00000000-0000-7000-8000-00000000000c");

    private final QualityFixture staden = QualityFixture.staden();

    @Test
    void a_deviation_counts_once_and_under_each_law_that_it_falls_under() {
        happened(reported(FIRST, "2024-04-29"), triaged(FIRST, "2024-04-30", "MEDICATION", null, true, "SOL", "HSL"));
        happened(reported(SECOND, "2024-04-29"), triaged(SECOND, "2024-04-30", "OTHER", "Nycklar", false));
        Deviations figures = year("staden");
        assertThat(figures.cases()).isEqualTo(2);
        assertThat(figures.unjudged()).isZero();
        assertThat(figures.suspectedMisconduct()).isEqualTo(1);
        assertThat(figures.byLegalBasis()).extracting(Row::count).containsExactly(1L, 0L, 1L, 1L);
        assertThat(category(figures, "MEDICATION").count()).isEqualTo(1);
        assertThat(category(figures, "OTHER").texts()).containsExactly(new Text("Nycklar", 1));
        assertThat(category(figures, "FALL").count()).isZero();
    }

    @Test
    void it_counts_on_the_day_it_was_reported_and_where_it_was_sent() {
        happened(reported(FIRST, "2024-04-29"));
        happened(new DeviationReassigned(FIRST, "bjorken", "linden", SEALED, at("2024-05-20")));
        assertThat(year("bjorken").cases()).isZero();
        assertThat(year("linden").unjudged()).isEqualTo(1);
        assertThat(staden.tertial("linden", 2024, Tertial.T1).deviations().cases())
                .isEqualTo(1);
        assertThat(staden.tertial("linden", 2024, Tertial.T2).deviations().cases())
                .isZero();
    }

    @Test
    void what_was_known_on_a_day_can_be_asked_again() {
        happened(reported(FIRST, "2024-04-29"), triaged(FIRST, "2024-05-02", "FALL", null, true, "SOL"));
        happened(triaged(FIRST, "2024-06-02", "CARE", null, false, "LSS"));
        assertThat(asOf("2024-04-28").cases()).isZero();
        assertThat(asOf("2024-04-30").unjudged()).isEqualTo(1);
        assertThat(category(asOf("2024-05-03"), "FALL").count()).isEqualTo(1);
        assertThat(asOf("2024-05-03").suspectedMisconduct()).isEqualTo(1);
        assertThat(category(asOf("2024-06-03"), "FALL").count()).isZero();
        assertThat(asOf("2024-06-03").suspectedMisconduct()).isZero();
    }

    @Test
    void what_is_no_deviation_is_told_of_and_not_counted_until_it_is_taken_up_again() {
        happened(reported(FIRST, "2024-04-29"), triaged(FIRST, "2024-05-02", "FALL", null, false, "SOL"));
        happened(new DeviationDismissed(FIRST, "bjorken", SEALED, at("2024-05-03")));
        assertThat(year("bjorken").cases()).isZero();
        assertThat(year("bjorken").dismissed()).isEqualTo(1);
        assertThat(category(year("bjorken"), "FALL").count()).isZero();
        happened(new DeviationReopened(FIRST, "bjorken", SEALED, at("2024-05-04")));
        assertThat(year("bjorken").dismissed()).isZero();
        assertThat(category(year("bjorken"), "FALL").count()).isEqualTo(1);
    }

    /** Hard case 32: no figure knows a person. */
    @Test
    void hard_case_32_nobody_is_counted() {
        assertThat(Deviations.class.getRecordComponents())
                .extracting(component -> component.getName())
                .containsExactly("cases", "unjudged", "dismissed", "suspectedMisconduct", "byLegalBasis", "byCategory");
    }

    private void happened(DeviationEvent... events) {
        for (DeviationEvent event : events) {
            staden.player().event(event);
        }
    }

    private Deviations year(String unit) {
        return staden.year(unit, 2024).deviations();
    }

    private Deviations asOf(String day) {
        return staden.asOf("bjorken", 2024, day).deviations();
    }

    private static CategoryRow category(Deviations figures, String code) {
        return figures.byCategory().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static DeviationReported reported(DeviationId id, String day) {
        Instant then = at(day);
        return new DeviationReported(
                id, "bjorken", null, then, then, then, false, "p-nurse", SEALED, null, null, null, then);
    }

    private static DeviationTriaged triaged(
            DeviationId id, String day, String category, String text, boolean suspected, String... bases) {
        return new DeviationTriaged(id, "bjorken", List.of(bases), category, text, suspected, at(day));
    }

    private static Instant at(String day) {
        return Stockholm.startOf(LocalDate.parse(day));
    }
}
