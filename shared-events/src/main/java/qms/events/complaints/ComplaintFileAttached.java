package qms.events.complaints;

import java.time.Instant;
import qms.events.EventName;
import qms.events.SealedFile;

/** Recorded when a file is added; {@code by} is SENDER or OFFICE. */
@EventName("complaint.file-attached")
public record ComplaintFileAttached(
        ComplaintId complaintId, String unit, SealedFile file, String by, Instant registeredAt)
        implements ComplaintEvent {}
