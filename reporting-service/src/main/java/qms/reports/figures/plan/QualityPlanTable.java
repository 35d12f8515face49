package qms.reports.figures.plan;

import static qms.reports.figures.plan.PlanWords.orEmpty;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import qms.reports.figures.plan.QualityPlan.Check;
import qms.reports.figures.plan.QualityPlan.Row;
import qms.service.export.Table;
import qms.service.export.Table.Column;

/** The quality plan as people know it: a row per risk, and last a row per self-check that belongs to none. */
final class QualityPlanTable {

    private static final List<Column> COLUMNS = List.of(
            new Column("Enhet", 20),
            new Column("Process", 20),
            new Column("Delprocess", 16),
            new Column("Aktivitet", 16),
            new Column("Risk", 30),
            new Column("Riskvärde", 10),
            new Column("Risknivå", 10),
            new Column("Beslut", 12),
            new Column("Egenkontroller", 36),
            new Column("Åtgärder", 36));

    private QualityPlanTable() {}

    static Table of(QualityPlan plan) {
        List<List<Object>> rows = new ArrayList<>();
        plan.rows().forEach(row -> rows.add(row(row)));
        plan.selfChecksWithoutRisk().forEach(check -> rows.add(row(check)));
        return new Table(
                PlanWords.fileName("kvalitetsplan", plan.unit(), plan.year()),
                PlanWords.title("Kvalitetsplan", plan.unit(), plan.year()),
                COLUMNS,
                rows);
    }

    private static List<Object> row(Row row) {
        return List.of(
                row.unit().name(),
                orEmpty(row.process()),
                orEmpty(row.subprocess()),
                orEmpty(row.activity()),
                row.risk(),
                orEmpty(row.value()),
                PlanWords.level(row.level()),
                PlanWords.decision(row.decision()),
                row.selfChecks().stream().map(PlanWords::check).collect(Collectors.joining("\n")),
                row.measures().stream().map(PlanWords::step).collect(Collectors.joining("\n")));
    }

    private static List<Object> row(Check check) {
        return List.of(
                check.unit().name(),
                orEmpty(check.process()),
                orEmpty(check.subprocess()),
                "",
                "",
                "",
                "",
                "",
                PlanWords.check(check),
                "");
    }
}
