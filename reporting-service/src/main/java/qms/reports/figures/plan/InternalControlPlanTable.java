package qms.reports.figures.plan;

import static qms.reports.figures.plan.PlanWords.orEmpty;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qms.reports.figures.plan.InternalControlPlan.Control;
import qms.reports.figures.plan.InternalControlPlan.FollowUp;
import qms.reports.figures.plan.InternalControlPlan.Row;
import qms.reports.figures.plan.QualityPlan.Step;
import qms.service.export.Table;
import qms.service.export.Table.Column;

/** The internal control plan as a table: what, who and when on a row of its own for each control and measure, with the risk before it. */
final class InternalControlPlanTable {

    private static final List<Column> COLUMNS = List.of(
            new Column("Enhet", 18),
            new Column("Process", 18),
            new Column("Risk", 28),
            new Column("Riskvärde", 10),
            new Column("Risknivå", 10),
            new Column("Beslut", 12),
            new Column("Typ", 10),
            new Column("Vad", 30),
            new Column("Vem", 16),
            new Column("När", 12),
            new Column("Status", 12),
            new Column("T1", 14),
            new Column("T2", 14),
            new Column("VB", 14));

    private InternalControlPlanTable() {}

    static Table of(InternalControlPlan plan) {
        List<List<Object>> rows = new ArrayList<>();
        plan.rows().forEach(row -> rows.addAll(rows(row)));
        plan.controlsWithoutRisk()
                .forEach(control ->
                        rows.add(joined(List.of(control.who().name(), "", "", "", "", ""), control(control))));
        return new Table(
                PlanWords.fileName("internkontrollplan", plan.unit(), plan.year()),
                PlanWords.title("Internkontrollplan", plan.unit(), plan.year()),
                COLUMNS,
                rows);
    }

    private static List<List<Object>> rows(Row row) {
        List<Object> risk = List.of(
                row.unit().name(),
                orEmpty(row.process()),
                row.risk(),
                orEmpty(row.value()),
                PlanWords.level(row.level()),
                PlanWords.decision(row.decision()));
        List<List<Object>> rows = Stream.concat(
                        row.controls().stream().map(InternalControlPlanTable::control),
                        row.measures().stream().map(InternalControlPlanTable::measure))
                .map(done -> joined(risk, done))
                .collect(Collectors.toCollection(ArrayList::new));
        if (rows.isEmpty()) {
            rows.add(joined(risk, List.of("", "", "", "", "", "", "", "")));
        }
        return rows;
    }

    private static List<Object> control(Control control) {
        List<Object> cells = new ArrayList<>(
                List.of("Kontroll", control.what(), control.who().name(), PlanWords.frequency(control.when()), ""));
        control.followUps().forEach(followUp -> cells.add(said(followUp)));
        return cells;
    }

    private static List<Object> measure(Step step) {
        return List.of(
                "Åtgärd",
                step.description(),
                orEmpty(step.responsible()),
                orEmpty(step.due()),
                PlanWords.status(step.status()),
                "",
                "",
                "");
    }

    private static String said(FollowUp followUp) {
        return switch (followUp.state()) {
            case NOTHING_PLANNED -> "";
            case NOT_DUE -> "Inte dags än";
            case MISSING -> "Saknas: " + PlanWords.done(followUp.occurrences());
            case FOLLOWED_UP -> PlanWords.done(followUp.occurrences());
        };
    }

    private static List<Object> joined(List<Object> risk, List<Object> done) {
        return Stream.concat(risk.stream(), done.stream()).toList();
    }
}
