package qms.reports.figures.managementreview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import qms.reports.figures.FigureName;
import qms.reports.figures.Known;
import qms.reports.figures.MeasureFacts;
import qms.reports.figures.Scope;
import qms.reports.figures.Standing;
import qms.reports.figures.UnitName;
import qms.reports.platform.Placeable;
import qms.service.export.Paper;
import qms.service.history.Labels;

/** The measures of the unit and all that stands below it that are not done, the longest overdue first. */
final class OpenMeasures {

    private OpenMeasures() {}

    private record Open(MeasureFacts measure, String status, LocalDate due) {}

    static ReviewTable of(Scope scope, Known known, LocalDate day, Collection<MeasureFacts> measures) {
        Paper.Rows rows = new Paper.Rows(
                Placeable.REVIEW_MEASURES.title(), "Åtgärd", "Enhet", "Läge", "Klar senast", "Dagar sen");
        within(scope, measures)
                .flatMap(measure -> open(measure, known).stream())
                .sorted(Comparator.comparing(Open::due)
                        .thenComparing(one -> one.measure().description())
                        .thenComparing(one -> one.measure().id()))
                .forEach(one -> rows.row(
                        one.measure().description(),
                        UnitName.of(scope.organisation(), one.measure().unit()).name(),
                        Labels.value("", "status", one.status()),
                        one.due().equals(LocalDate.MAX) ? Paper.NONE : one.due(),
                        one.due().isBefore(day) ? ChronoUnit.DAYS.between(one.due(), day) : Paper.NONE));
        return ReviewTable.of(Placeable.REVIEW_MEASURES.code(), rows.grid());
    }

    static Stream<MeasureFacts> within(Scope scope, Collection<MeasureFacts> measures) {
        return measures.stream().filter(measure -> scope.includes(measure.unit()));
    }

    private static Optional<Open> open(MeasureFacts measure, Known known) {
        Standing now = Standing.of(measure, known);
        return now.code(FigureName.MEASURE_OPEN_UNTIL)
                .map(until -> new Open(
                        measure,
                        now.code(FigureName.MEASURE_STATUS).orElse(""),
                        until.isEmpty() ? LocalDate.MAX : LocalDate.parse(until)));
    }
}
