package qms.reports.figures.matters;

import java.util.List;
import org.springframework.stereotype.Component;
import qms.events.meetings.MeetingDecisionAdded;
import qms.events.meetings.MeetingEvent;
import qms.events.meetings.MeetingHeld;
import qms.events.meetings.MeetingWithdrawn;
import qms.reports.figures.matters.Matter.Row;

/** Meetings that the work with quality was taken up at: a row for each. */
@Component
final class Meetings extends MatterProjection<MeetingEvent> {

    Meetings() {
        super("report-meetings", MeetingEvent.class);
    }

    @Override
    protected List<Row> rows(List<Row> before, MeetingEvent event) {
        return switch (event) {
            case MeetingHeld e ->
                List.of(Row.of("meeting", e.heldOn().getYear(), e.heldOn())
                        .and("kind", e.kind())
                        .and("participants", e.participants())
                        .and("decisions", e.decisions().size()));
            case MeetingDecisionAdded e ->
                Matter.with(
                        before,
                        before.getLast(),
                        row -> row.and("decisions", Integer.parseInt(row.cells().getOrDefault("decisions", "0")) + 1));
            case MeetingWithdrawn e -> List.of();
        };
    }
}
