package qms.events.providerreviews;

import org.jspecify.annotations.Nullable;

/**
 * How a requirement of the contract is met.
 *
 * @param result MET, PARTLY_MET, NOT_MET or NOT_REVIEWED
 */
public record RequirementFinding(
        String requirement, String result, @Nullable String finding) {}
