package qms.reports.figures.plan;

import java.util.List;
import qms.reports.figures.UnitName;
import qms.service.export.Paper;
import qms.service.export.Paper.Section;
import qms.service.export.Table;

/** A plan as a document: what it comprises, and its table. */
final class PlanPaper {

    private PlanPaper() {}

    static Paper of(QualityPlan plan) {
        var totals = plan.totals();
        Paper.Grid sums = new Paper.Rows("Planen i siffror", "Vad", "Antal")
                .row("Processer", totals.processes())
                .row("Risker", totals.risks())
                .row("Egenkontroller", totals.selfChecks())
                .row("Åtgärder", totals.measures())
                .grid();
        return paper("Kvalitetsplan", plan.unit(), plan.year(), sums, plan.asTable());
    }

    static Paper of(InternalControlPlan plan) {
        var totals = plan.totals();
        Paper.Grid sums = new Paper.Rows("Planen i siffror", "Vad", "Antal")
                .row("Risker", totals.risks())
                .row("Kontroller", totals.controls())
                .row("Åtgärder", totals.measures())
                .grid();
        return paper("Internkontrollplan", plan.unit(), plan.year(), sums, plan.asTable());
    }

    private static Paper paper(String kind, UnitName unit, int year, Paper.Grid sums, Table rows) {
        return new Paper(
                rows.fileName(),
                kind,
                unit.name() + ", år " + year,
                List.of(Section.of(1, "Sammanfattning", sums), Section.of(1, kind, Paper.Grid.of(rows))));
    }
}
