package qms.events.providerreviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;
import qms.events.providers.ProviderId;

/**
 * Recorded when a review is planned; without a provider it is about all that serve the unit.
 *
 * @param kind OPERATIONS (verksamhetsuppföljning), CONTRACT (avtalsuppföljning) or SURVEY
 */
@EventName("providerreview.planned")
public record ProviderReviewPlanned(
        ProviderReviewId reviewId,
        String unit,
        @Nullable String externalId,
        @Nullable ProviderId provider,
        String kind,
        String matter,
        LocalDate plannedFor,
        List<String> requirements,
        Instant registeredAt)
        implements ProviderReviewEvent {}
