package qms.reports.figures.matters;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import qms.events.inspections.InspectionAnnounced;
import qms.events.inspections.InspectionClosed;
import qms.events.inspections.InspectionDecided;
import qms.events.inspections.InspectionEvent;
import qms.events.inspections.InspectionFinding;
import qms.events.inspections.InspectionFindingsReceived;
import qms.events.inspections.InspectionMeasureLinked;
import qms.events.inspections.InspectionResponded;
import qms.events.inspections.InspectionResponseExtended;
import qms.events.inspections.InspectionResponseRequired;
import qms.events.inspections.InspectionStarted;
import qms.reports.figures.matters.Matter.Row;

/** Inspections and audits from outside: a row for each year in which something happened. */
@Component
final class Inspections extends MatterProjection<InspectionEvent> {

    Inspections() {
        super("report-inspections", InspectionEvent.class);
    }

    @Override
    protected List<Row> rows(List<Row> before, InspectionEvent event) {
        return switch (event) {
            case InspectionAnnounced e ->
                in(
                        before,
                        e.announcedOn(),
                        row -> row.and("authority", e.authority())
                                .and("authorityName", e.authorityName())
                                .and("matter", e.matter())
                                .and("status", "ANNOUNCED"));
            case InspectionStarted e -> in(before, e.startedOn(), row -> row.and("status", "STARTED"));
            case InspectionFindingsReceived e ->
                in(
                        before,
                        e.receivedOn(),
                        row -> row.and("status", "FINDINGS_RECEIVED")
                                .and(
                                        "findings",
                                        e.findings().stream()
                                                .map(InspectionFinding::text)
                                                .collect(Collectors.joining(" "))));
            case InspectionResponseRequired e -> last(before, row -> row.and("responseDue", e.due()));
            case InspectionResponseExtended e -> last(before, row -> row.and("responseDue", e.extendedTo()));
            case InspectionResponded e -> in(before, e.respondedOn(), row -> row.and("status", "RESPONDED"));
            case InspectionDecided e ->
                in(
                        before,
                        e.decidedOn(),
                        row -> row.and("status", "DECIDED")
                                .and("outcome", e.outcome())
                                .and("summary", e.summary()));
            case InspectionMeasureLinked e -> before;
            case InspectionClosed e -> in(before, e.closedOn(), row -> row.and("status", "CLOSED"));
        };
    }

    /** In a later year it stands with all that was known of it. */
    private static List<Row> in(List<Row> before, LocalDate day, UnaryOperator<Row> change) {
        Row fresh = before.isEmpty()
                ? Row.of(Integer.toString(day.getYear()), day.getYear(), day)
                : new Row(
                        Integer.toString(day.getYear()),
                        day.getYear(),
                        day,
                        before.getLast().cells());
        return Matter.with(before, fresh, row -> change.apply(row).on(day));
    }

    private static List<Row> last(List<Row> before, UnaryOperator<Row> change) {
        return before.isEmpty() ? before : Matter.with(before, before.getLast(), change);
    }
}
