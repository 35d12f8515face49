package qms.events.complaints;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when it says the same as one already registered; the words of both are kept. */
@EventName("complaint.merged-as-duplicate")
public record ComplaintMergedAsDuplicate(
        ComplaintId complaintId, String unit, ComplaintId duplicateOf, Instant registeredAt)
        implements ComplaintEvent {}
