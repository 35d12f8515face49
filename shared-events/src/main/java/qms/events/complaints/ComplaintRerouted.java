package qms.events.complaints;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.events.CaseRef;
import qms.events.EventName;

/** Recorded when it turns out to be something else (an appeal, a child concern …), or that as well as a complaint. */
@EventName("complaint.rerouted")
public record ComplaintRerouted(
        ComplaintId complaintId,
        String unit,
        String reroutedTo,
        boolean alsoComplaint,
        Instant registeredAt,
        @Nullable CaseRef related)
        implements ComplaintEvent {

    public ComplaintRerouted(
            ComplaintId complaintId, String unit, String reroutedTo, boolean alsoComplaint, Instant registeredAt) {
        this(complaintId, unit, reroutedTo, alsoComplaint, registeredAt, null);
    }
}
