package qms.service.store.moved;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;
import qms.events.QmsEvent;
import qms.events.complaints.ComplaintId;

/** What the class of a withdrawal may be called one day, and where it may live. */
@EventName("complaint.withdrawn")
public record Withdrawn(ComplaintId complaintId, String unit, LocalDate withdrawnOn, Instant registeredAt)
        implements QmsEvent {

    @Override
    public String subject() {
        return complaintId.toString();
    }
}
