package qms.reports.figures.matters;

import java.util.List;
import org.springframework.stereotype.Component;
import qms.events.providerreviews.ProviderReviewCancelled;
import qms.events.providerreviews.ProviderReviewClosed;
import qms.events.providerreviews.ProviderReviewEvent;
import qms.events.providerreviews.ProviderReviewMeasureLinked;
import qms.events.providerreviews.ProviderReviewPerformed;
import qms.events.providerreviews.ProviderReviewPlanned;
import qms.reports.figures.matters.Matter.Row;

/** Reviews of how operations and contracts are kept: a row for each. */
@Component
final class ProviderReviews extends MatterProjection<ProviderReviewEvent> {

    ProviderReviews() {
        super("report-provider-reviews", ProviderReviewEvent.class);
    }

    @Override
    protected List<Row> rows(List<Row> before, ProviderReviewEvent event) {
        return switch (event) {
            case ProviderReviewPlanned e ->
                List.of(Row.of("review", e.plannedFor().getYear(), e.plannedFor())
                        .and("kind", e.kind())
                        .and("matter", e.matter())
                        .and("status", "PLANNED"));
            case ProviderReviewPerformed e -> performed(before, e);
            case ProviderReviewMeasureLinked e -> before;
            case ProviderReviewClosed e -> Matter.with(before, before.getLast(), row -> row.and("status", "CLOSED"));
            case ProviderReviewCancelled e ->
                Matter.with(before, before.getLast(), row -> row.and("status", "CANCELLED"));
        };
    }

    private static List<Row> performed(List<Row> before, ProviderReviewPerformed event) {
        long notMet = event.findings().stream()
                .filter(finding -> finding.result().equals("NOT_MET"))
                .count();
        Row row = new Row(
                "review",
                event.performedOn().getYear(),
                event.performedOn(),
                before.getLast().cells());
        return List.of(row.and("status", "PERFORMED")
                .and("requirements", event.findings().size())
                .and("notMet", notMet));
    }
}
