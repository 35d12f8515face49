package qms.events.complaints;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;
import qms.events.PersonalText;

/** Recorded when somebody has sent it in by themselves; {@code receivedAt} decides its period. It is counted once it is registered. */
@EventName("complaint.received")
public record ComplaintReceived(
        ComplaintId complaintId,
        String unit,
        String kind,
        @Nullable String source,
        boolean onBehalf,
        Instant receivedAt,
        PersonalText description,
        @Nullable Complainant complainant,
        boolean feedbackWanted,
        Instant registeredAt)
        implements ComplaintEvent {}
