package qms.events.complaints;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;
import qms.events.PersonalText;

/** Recorded when a field was wrong: the new values stand here, the old ones stay in the history. */
@EventName("complaint.corrected")
public record ComplaintCorrected(
        ComplaintId complaintId,
        String unit,
        PersonalText reason,
        @Nullable String kind,
        @Nullable String source,
        @Nullable List<String> categories,
        @Nullable String otherCategory,
        @Nullable String correctedUnit,
        @Nullable Instant receivedAt,
        Instant registeredAt)
        implements ComplaintEvent {}
