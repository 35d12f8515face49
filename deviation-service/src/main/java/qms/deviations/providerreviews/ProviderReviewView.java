package qms.deviations.providerreviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.measures.SeenMeasure;
import qms.events.providerreviews.RequirementFinding;
import qms.service.api.OfUnit;

/** A review of a provider as it is read; nothing in it is about a person. */
record ProviderReviewView(
        String id,
        @Nullable String externalId,
        String unit,
        Plan plan,
        ProviderReviewStatus status,
        @Nullable LocalDate performedOn,
        List<RequirementFinding> findings,
        List<MeasureOfRequirement> measures,
        @Nullable Ending ending,
        Instant registeredAt)
        implements OfUnit {

    /** What is reviewed when; without a provider all that serve the unit. */
    record Plan(
            @Nullable String provider, String kind, String matter, LocalDate plannedFor, List<String> requirements) {}

    /** A measure, and the requirement that it is for. */
    record MeasureOfRequirement(String measure, @Nullable String requirement) {}

    /** When it was closed or cancelled, on the strength of which measures, or why. */
    record Ending(
            LocalDate endedOn,
            List<SeenMeasure> measures,
            @Nullable String reason) {}

    ProviderReviewView performed(LocalDate day, List<RequirementFinding> found) {
        return copy(status, day, found, measures, ending);
    }

    ProviderReviewView with(MeasureOfRequirement measure) {
        return copy(
                status,
                performedOn,
                findings,
                Stream.concat(measures.stream(), Stream.of(measure)).toList(),
                ending);
    }

    ProviderReviewView ended(Ending end) {
        return copy(status, performedOn, findings, measures, end);
    }

    ProviderReviewView now(ProviderReviewStatus next) {
        return copy(next, performedOn, findings, measures, ending);
    }

    private ProviderReviewView copy(
            ProviderReviewStatus stage,
            @Nullable LocalDate day,
            List<RequirementFinding> found,
            List<MeasureOfRequirement> linked,
            @Nullable Ending end) {
        return new ProviderReviewView(id, externalId, unit, plan, stage, day, found, linked, end, registeredAt);
    }
}
