package qms.events.complaints;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;
import qms.events.PersonalText;
import qms.events.providers.ProviderId;

/**
 * Recorded when a field was wrong: the new values stand here, the old ones stay in the history.
 *
 * @param withoutProvider that it is about no provider after all
 * @param undoes the number of the correction that this one takes back, if it does
 */
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
        @Nullable ProviderId provider,
        @Nullable Boolean withoutProvider,
        @Nullable Long undoes)
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
            Instant registeredAt,
            @Nullable ProviderId provider) {
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
                provider,
                null,
                null);
    }
}
