package qms.reports.figures.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import qms.reports.figures.Known;
import qms.reports.figures.MeasureFacts;
import qms.reports.figures.Player;
import qms.reports.figures.RiskFacts;
import qms.reports.figures.SelfCheckFacts;
import qms.reports.figures.plan.InternalControlPlan.Control;
import qms.reports.figures.plan.InternalControlPlan.FollowUp;
import qms.reports.figures.plan.InternalControlPlan.Row;
import qms.reports.figures.plan.InternalControlPlan.State;
import qms.service.export.Table;

class InternalControlPlansTest {

    private final Player player = new Player().lines("staden", "units", "risks", "self-checks");

    @Test
    void the_risks_stand_with_the_highest_first_and_those_without_a_value_last() {
        List<Row> rows = plan("2025-02-01").rows();
        assertThat(rows)
                .extracting(Row::value)
                .isSortedAccordingTo(
                        (one, other) -> one == null ? other == null ? 0 : 1 : other == null ? -1 : other - one);
        assertThat(rows.getLast().value()).isNull();
        assertThat(rows).hasSize(3);
    }

    @Test
    void a_control_says_what_who_and_when_and_how_far_it_had_come_at_each_follow_up() {
        Control control = plan("2025-02-01").rows().stream()
                .flatMap(row -> row.controls().stream())
                .filter(each -> "E-1".equals(each.externalId()))
                .findFirst()
                .orElseThrow();
        assertThat(control.who().key()).isEqualTo("bjorken");
        assertThat(control.followUps())
                .extracting(FollowUp::period, FollowUp::until)
                .containsExactly(
                        tuple("T1", LocalDate.of(2024, 4, 30)),
                        tuple("T2", LocalDate.of(2024, 8, 31)),
                        tuple("VB", LocalDate.of(2024, 12, 31)));
        assertThat(control.followUps().getFirst().state()).isEqualTo(State.FOLLOWED_UP);
    }

    @Test
    void what_has_not_been_recorded_is_missing_once_its_time_has_passed_and_never_before() {
        assertThat(states("2024-01-15")).contains(State.NOT_DUE).doesNotContain(State.MISSING);
        assertThat(states("2025-01-01")).contains(State.MISSING).doesNotContain(State.NOT_DUE);
    }

    @Test
    void the_totals_are_those_of_the_quality_plan() {
        assertThat(plan("2025-02-01").totals()).isEqualTo(new InternalControlPlan.Totals(3, 2, 2));
    }

    @Test
    void as_a_table_each_control_and_measure_has_a_row_of_its_own_with_its_risk() {
        InternalControlPlan plan = plan("2025-02-01");
        Table table = plan.asTable();
        assertThat(table.title()).isEqualTo("Internkontrollplan Stadens socialnämnd 2024");
        int expected = plan.rows().stream()
                        .mapToInt(row -> Math.max(
                                1, row.controls().size() + row.measures().size()))
                        .sum()
                + plan.controlsWithoutRisk().size();
        assertThat(table.rows()).hasSize(expected);
        for (Row row : plan.rows()) {
            row.measures()
                    .forEach(measure -> assertThat(table.rows())
                            .anySatisfy(
                                    cells -> assertThat(cells).contains(row.risk(), "Åtgärd", measure.description())));
            row.controls()
                    .forEach(control -> assertThat(table.rows())
                            .anySatisfy(cells -> assertThat(cells)
                                    .contains(
                                            row.risk(),
                                            "Kontroll",
                                            control.what(),
                                            control.who().name())));
        }
    }

    private List<State> states(String today) {
        InternalControlPlan plan = plan(today);
        return java.util.stream.Stream.concat(
                        plan.rows().stream().flatMap(row -> row.controls().stream()),
                        plan.controlsWithoutRisk().stream())
                .flatMap(control -> control.followUps().stream())
                .map(FollowUp::state)
                .toList();
    }

    private InternalControlPlan plan(String today) {
        return InternalControlPlans.of(
                player.scope("staden", 2024),
                Known.EVERYTHING,
                LocalDate.parse(today),
                new PlanFacts(
                        player.all(RiskFacts.class), player.all(SelfCheckFacts.class), player.all(MeasureFacts.class)));
    }
}
