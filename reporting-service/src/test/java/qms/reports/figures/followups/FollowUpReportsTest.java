package qms.reports.figures.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import qms.reports.figures.FollowUpFacts;
import qms.reports.figures.Known;
import qms.reports.figures.Player;
import qms.reports.figures.followups.FollowUpReport.PeriodTotal;
import qms.reports.figures.followups.FollowUpReport.State;

class FollowUpReportsTest {

    private final Player player = new Player().lines("staden", "units", "unit-descriptions");

    @Test
    void hard_case_51_what_was_not_submitted_is_missing_and_never_guessed() {
        FollowUpReport report = on("2025-03-01");
        assertThat(report.sections()).hasSize(2);
        assertThat(states(report, 0)).containsExactly(State.MISSING, State.SUBMITTED, State.MISSING);
        assertThat(report.sections().getFirst().followUps().get(1).text()).isEqualTo("Enligt plan");
        assertThat(totals(report))
                .containsExactly(
                        new PeriodTotal("T1", LocalDate.parse("2024-04-30"), 0, 2, 0),
                        new PeriodTotal("T2", LocalDate.parse("2024-08-31"), 1, 1, 0),
                        new PeriodTotal("VB", LocalDate.parse("2024-12-31"), 0, 2, 0));
    }

    @Test
    void a_period_is_not_due_on_its_last_day_and_what_is_submitted_early_counts() {
        assertThat(totals(on("2024-04-30")))
                .extracting(PeriodTotal::submitted, PeriodTotal::missing, PeriodTotal::notDue)
                .containsExactly(tuple(0L, 0L, 2L), tuple(1L, 0L, 1L), tuple(0L, 0L, 2L));
        assertThat(totals(on("2024-05-01")).getFirst().missing()).isEqualTo(2);
    }

    @Test
    void a_description_belongs_to_the_board_that_the_unit_stood_under_at_the_end_of_the_year() {
        assertThat(report("staden", "2025-03-01").sections()).hasSize(2);
        assertThat(report("vastra", "2025-03-01").sections()).isEmpty();
    }

    private FollowUpReport on(String day) {
        return report("bjorken", day);
    }

    private FollowUpReport report(String unit, String day) {
        return FollowUpReports.of(
                player.scope(unit, 2024), Known.EVERYTHING, LocalDate.parse(day), player.all(FollowUpFacts.class));
    }

    private static List<State> states(FollowUpReport report, int section) {
        return report.sections().get(section).followUps().stream()
                .map(FollowUpReport.FollowUp::state)
                .toList();
    }

    private static List<PeriodTotal> totals(FollowUpReport report) {
        return report.periods();
    }
}
