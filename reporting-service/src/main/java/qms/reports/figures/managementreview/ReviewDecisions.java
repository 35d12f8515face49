package qms.reports.figures.managementreview;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import qms.events.writtenreports.ReviewDecisionLinked;
import qms.events.writtenreports.ReviewDecisionRecorded;
import qms.events.writtenreports.WrittenReportEvent;
import qms.events.writtenreports.WrittenReportPlanned;
import qms.reports.figures.matters.Matter;
import qms.reports.figures.matters.Matter.Row;
import qms.reports.figures.matters.MatterProjection;

/** What the management has decided in a review, and what came of it: a row for each decision. */
@Component
final class ReviewDecisions extends MatterProjection<WrittenReportEvent> {

    /** What came of a decision, one after the other: the kind, a colon and the id. */
    static final String LINKS = "links";

    private static final String PLAN = "plan";
    private static final String OF_YEAR = "ofYear";

    ReviewDecisions() {
        super("report-review-decisions", WrittenReportEvent.class);
    }

    @Override
    protected List<Row> rows(List<Row> before, WrittenReportEvent event) {
        return switch (event) {
            case WrittenReportPlanned e -> List.of(Row.of(PLAN, null, null).and(OF_YEAR, e.year()));
            case ReviewDecisionRecorded e -> Matter.with(before, decided(before, e), row -> row);
            case ReviewDecisionLinked e ->
                Matter.with(before, Row.of(key(e.decision()), null, null), row -> linked(row, e));
            default -> before;
        };
    }

    private static Row decided(List<Row> before, ReviewDecisionRecorded event) {
        int year = Integer.parseInt(cell(before, PLAN, OF_YEAR));
        // What is remembered of the plan is one of the rows.
        return Row.of(key(before.size()), year, event.decidedOn())
                .and("text", event.text())
                .and("responsible", event.responsible())
                .and("due", event.due())
                .and("reference", event.reference());
    }

    private static Row linked(Row row, ReviewDecisionLinked event) {
        String link = event.kind() + ":" + event.reference();
        return row.and(
                LINKS,
                Optional.ofNullable(row.cells().get(LINKS))
                        .map(links -> links + " " + link)
                        .orElse(link));
    }

    private static String key(int number) {
        return "decision-%04d".formatted(number);
    }
}
