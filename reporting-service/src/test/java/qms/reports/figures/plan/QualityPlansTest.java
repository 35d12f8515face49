package qms.reports.figures.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import qms.reports.figures.Known;
import qms.reports.figures.MeasureFacts;
import qms.reports.figures.Player;
import qms.reports.figures.ReportDesk;
import qms.reports.figures.RiskFacts;
import qms.reports.figures.SelfCheckFacts;
import qms.reports.figures.plan.QualityPlan.Check;
import qms.reports.figures.plan.QualityPlan.Result;
import qms.reports.figures.plan.QualityPlan.Row;
import qms.reports.figures.plan.QualityPlan.Step;
import qms.reports.figures.plan.QualityPlan.Totals;

class QualityPlansTest {

    private final Player player = new Player().lines("staden", "units", "risks", "self-checks");

    @Test
    void there_is_one_row_per_risk_with_its_self_checks_and_measures() {
        QualityPlan plan = plan("staden", Known.EVERYTHING);
        assertThat(plan.rows()).extracting(Row::externalId).containsExactly("R-1", "R-2", "R-3");
        assertThat(plan.rows().get(0).selfChecks())
                .extracting(Check::externalId)
                .containsExactly("E-1");
        assertThat(plan.rows().get(1).measures())
                .extracting(Step::externalId, Step::status)
                .containsExactly(tuple("R-2-M1", "ONGOING"), tuple("R-2-M2", "PROPOSED"));
        assertThat(plan.rows().get(2).level()).isNull();
    }

    @Test
    void hard_case_25_processes_are_told_apart_by_their_names_and_not_by_their_numbers() {
        assertThat(plan("staden", Known.EVERYTHING).totals()).isEqualTo(new Totals(2, 3, 2, 2));
    }

    @Test
    void hard_case_31_a_sample_keeps_how_many_of_how_many() {
        Check check =
                plan("bjorken", Known.EVERYTHING).rows().getFirst().selfChecks().getFirst();
        assertThat(check.results()).containsExactly(new Result("T1 2024-04-30", "SAMPLE", null, 7, 10));
    }

    @Test
    void a_self_check_without_a_risk_is_counted_and_listed_by_itself() {
        assertThat(plan("linden", Known.EVERYTHING).selfChecksWithoutRisk())
                .extracting(Check::externalId)
                .containsExactly("E-2");
    }

    @Test
    void as_of_a_day_before_it_was_assessed_a_risk_has_no_row_and_its_measures_no_place() {
        QualityPlan then = plan("bjorken", ReportDesk.known("2024-08-31", null));
        assertThat(then.totals()).isEqualTo(new Totals(1, 1, 1, 0));
        assertThat(then.importedLater()).isEqualTo(2);
    }

    @Test
    void as_a_table_it_has_a_row_per_risk_and_then_one_per_self_check_without() {
        QualityPlan plan = plan("staden", Known.EVERYTHING);
        var table = plan.asTable();
        assertThat(table.fileName()).isEqualTo("kvalitetsplan-staden-2024");
        assertThat(table.rows())
                .hasSize(plan.rows().size() + plan.selfChecksWithoutRisk().size());
        for (int i = 0; i < plan.rows().size(); i++) {
            Row row = plan.rows().get(i);
            assertThat(table.rows().get(i)).startsWith(row.unit().name()).contains(row.risk());
            String checks = table.rows().get(i).get(8).toString();
            String measures = table.rows().get(i).get(9).toString();
            row.selfChecks().forEach(check -> assertThat(checks).contains(check.name()));
            row.measures().forEach(measure -> assertThat(measures).contains(measure.description()));
            assertThat(checks.isEmpty() ? 0 : checks.lines().count())
                    .isEqualTo(row.selfChecks().size());
            assertThat(measures.isEmpty() ? 0 : measures.lines().count())
                    .isEqualTo(row.measures().size());
        }
        assertThat(table.rows().getLast())
                .anySatisfy(cell -> assertThat(cell.toString())
                        .startsWith(plan.selfChecksWithoutRisk().getFirst().name()));
    }

    private QualityPlan plan(String unit, Known known) {
        return QualityPlans.of(
                player.scope(unit, 2024),
                known,
                new PlanFacts(
                        player.all(RiskFacts.class), player.all(SelfCheckFacts.class), player.all(MeasureFacts.class)));
    }
}
