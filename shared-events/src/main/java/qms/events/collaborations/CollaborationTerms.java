package qms.events.collaborations;

import org.jspecify.annotations.Nullable;

/** How a unit collaborates: INTERNAL or EXTERNAL, with whom, where and how often, on what ground about persons, and by which agreement. */
public record CollaborationTerms(
        String kind,
        String partner,
        String forum,
        String frequency,
        String consentBasis,
        @Nullable String agreement,
        @Nullable String process,
        @Nullable String purpose) {}
