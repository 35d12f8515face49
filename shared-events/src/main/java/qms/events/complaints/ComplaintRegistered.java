package qms.events.complaints;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;
import qms.events.PersonalText;
import qms.events.providers.ProviderId;

/**
 * Recorded when somebody enters what has come in; {@code receivedAt} decides its period, {@code registeredAt} when it was known (OSL 5 kap. 1 §).
 *
 * @param provider whom it is about, where that is somebody who serves on contract
 */
@EventName("complaint.registered")
public record ComplaintRegistered(
        ComplaintId complaintId,
        String unit,
        @Nullable String externalId,
        String kind,
        String channel,
        Instant receivedAt,
        Instant registeredAt,
        String source,
        List<String> categories,
        @Nullable String otherCategory,
        PersonalText description,
        @Nullable Complainant complainant,
        boolean feedbackWanted,
        @Nullable RegisterEntry entry,
        @Nullable ProviderId provider)
        implements ComplaintEvent {

    /** About the service itself, not about a provider. */
    public ComplaintRegistered(
            ComplaintId complaintId,
            String unit,
            @Nullable String externalId,
            String kind,
            String channel,
            Instant receivedAt,
            Instant registeredAt,
            String source,
            List<String> categories,
            @Nullable String otherCategory,
            PersonalText description,
            @Nullable Complainant complainant,
            boolean feedbackWanted,
            @Nullable RegisterEntry entry) {
        this(
                complaintId,
                unit,
                externalId,
                kind,
                channel,
                receivedAt,
                registeredAt,
                source,
                categories,
                otherCategory,
                description,
                complainant,
                feedbackWanted,
                entry,
                null);
    }

    /** As it was told at first. */
    public ComplaintRegistered(
            ComplaintId complaintId,
            String unit,
            @Nullable String externalId,
            String kind,
            String channel,
            Instant receivedAt,
            Instant registeredAt,
            String source,
            List<String> categories,
            @Nullable String otherCategory,
            PersonalText description,
            @Nullable Complainant complainant,
            boolean feedbackWanted) {
        this(
                complaintId,
                unit,
                externalId,
                kind,
                channel,
                receivedAt,
                registeredAt,
                source,
                categories,
                otherCategory,
                description,
                complainant,
                feedbackWanted,
                null,
                null);
    }
}
