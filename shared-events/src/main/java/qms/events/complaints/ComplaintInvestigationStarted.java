package qms.events.complaints;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when it has been given to whoever is to look into it, who is not whom it concerns. */
@EventName("complaint.investigation-started")
public record ComplaintInvestigationStarted(
        ComplaintId complaintId, String unit, String investigator, Instant registeredAt) implements ComplaintEvent {}
