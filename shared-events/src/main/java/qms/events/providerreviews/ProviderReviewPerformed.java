package qms.events.providerreviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import qms.events.EventName;

/** Recorded when the review has been made, with what was found for each requirement. */
@EventName("providerreview.performed")
public record ProviderReviewPerformed(
        ProviderReviewId reviewId,
        String unit,
        LocalDate performedOn,
        List<RequirementFinding> findings,
        Instant registeredAt)
        implements ProviderReviewEvent {}
