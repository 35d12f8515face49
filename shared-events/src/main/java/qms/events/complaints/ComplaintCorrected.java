package qms.events.complaints;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;
import qms.events.PersonalText;
import qms.events.providers.ProviderId;

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
        Instant registeredAt,
        @Nullable ProviderId provider)
        implements ComplaintEvent {

    public ComplaintCorrected(
            ComplaintId complaintId,
            String unit,
            PersonalText reason,
            @Nullable String kind,
            @Nullable String source,
            @Nullable List<String> categories,
            @Nullable String otherCategory,
            @Nullable String correctedUnit,
            @Nullable Instant receivedAt,
            Instant registeredAt) {
        this(
                complaintId,
                unit,
                reason,
                kind,
                source,
                categories,
                otherCategory,
                correctedUnit,
                receivedAt,
                registeredAt,
                null);
    }
}
