package qms.reports.figures.patientsafety;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.patientsafety.PatientSafety.Row;

/** The figures of the patient safety report by the names under which chapters place them; where the cases are is not among them. */
public record CareFigures(LexMaria lexMaria, HealthCare healthCare) {

    /** Events in health care, and what was decided. */
    public record LexMaria(
            long reports,
            long couldHaveHappened,
            long notifiedToIvo,
            List<Line> byStatus,
            List<Line> byInjury,
            List<Line> byDecision,
            List<Line> byIvoDecision,
            List<Line> byCause,
            List<Line> byPatientInformed,
            PatientSafety.Days daysToDecision) {}

    /**
     * Deviations under health care, and what was done after them and after events.
     *
     * @param byRisk every cell, zero included; its code is probability and severity
     * @param complaints events that are both a complaint and an event in health care
     */
    public record HealthCare(
            long deviations,
            List<Line> byCategory,
            List<Line> byInjury,
            List<Line> byCause,
            List<Line> byRisk,
            long riskNotAssessed,
            List<Line> measuresByStatus,
            long complaints) {}

    /** How many of a code. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            String code,
            String label,
            long count,
            @Nullable Integer probability,
            @Nullable Integer severity) {}

    public static CareFigures of(PatientSafety report) {
        PatientSafety.LexMaria maria = report.lexMaria();
        PatientSafety.HealthCareDeviations deviations = report.deviations();
        return new CareFigures(
                new LexMaria(
                        maria.reports(),
                        maria.couldHaveHappened(),
                        maria.notifiedToIvo(),
                        lines(maria.byStatus()),
                        lines(maria.byInjury()),
                        lines(maria.byDecision()),
                        lines(maria.byIvoDecision()),
                        lines(maria.byCause()),
                        lines(maria.byPatientInformed()),
                        maria.daysToDecision()),
                new HealthCare(
                        deviations.reports(),
                        lines(deviations.byCategory()),
                        lines(deviations.byInjury()),
                        lines(deviations.byCause()),
                        deviations.risk().stream().map(CareFigures::line).toList(),
                        deviations.riskNotAssessed(),
                        lines(report.measures()),
                        report.complaintsOfCare()));
    }

    /** In the order of their codes, so that the same figures are the same text. */
    private static List<Line> lines(List<Row> rows) {
        return rows.stream()
                .map(row -> new Line(row.code(), row.label(), row.count(), null, null))
                .sorted(Comparator.comparing(Line::code))
                .toList();
    }

    private static Line line(PatientSafety.Cell cell) {
        return new Line(
                cell.probability() + "×" + cell.severity(),
                "sannolikhet " + cell.probability() + ", allvarlighet " + cell.severity(),
                cell.count(),
                cell.probability(),
                cell.severity());
    }
}
