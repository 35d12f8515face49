package qms.reports.work;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.complaints.ComplaintClosed;
import qms.events.complaints.ComplaintDecided;
import qms.events.complaints.ComplaintEvent;
import qms.events.complaints.ComplaintForwarded;
import qms.events.complaints.ComplaintInvestigationStarted;
import qms.events.complaints.ComplaintMergedAsDuplicate;
import qms.events.complaints.ComplaintWithdrawn;

/** Complaints that somebody has been appointed to investigate. */
@Component
class ComplaintInvestigations extends WorkProjection<ComplaintEvent> {

    private static final String INVESTIGATION = "investigation";

    ComplaintInvestigations() {
        super("work-of-complaints-investigations", ComplaintEvent.class);
    }

    @Override
    @Nullable
    Work after(@Nullable Work before, ComplaintEvent event) {
        if (event instanceof ComplaintInvestigationStarted e) {
            return Work.of(e.unit(), "")
                    .opening(forPerson(
                            INVESTIGATION,
                            WorkKind.INVESTIGATION,
                            "Utred klagomålet",
                            "/api/complaints/" + e.subject(),
                            e.investigator(),
                            e.registeredAt()));
        }
        return before != null && isDone(event) ? before.done() : before;
    }

    private static boolean isDone(ComplaintEvent event) {
        return event instanceof ComplaintDecided
                || event instanceof ComplaintForwarded
                || event instanceof ComplaintMergedAsDuplicate
                || event instanceof ComplaintWithdrawn
                || event instanceof ComplaintClosed;
    }
}
