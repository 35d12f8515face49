package qms.deviations.deviations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.CaseRef;
import qms.events.deviations.DeviationRisk;
import qms.events.measures.MeasureId;
import qms.web.law.LegalBasis;

/**
 * A deviation as the one who may read it sees it.
 *
 * @param callNow the on-call's number, where it was reported when nobody was at the office and nobody has taken it up yet
 * @param reporter the person id of whoever reported it, which stays when they leave
 * @param awaits the lex cases that it goes on after
 * @param legalBasis what its steps rest on by the law of the day on which it happened
 */
record DeviationDetails(
        String id,
        @Nullable String externalId,
        String unit,
        String reportedUnit,
        DeviationStatus state,
        Instant occurredAt,
        Instant discoveredAt,
        Instant reportedAt,
        Instant registeredAt,
        boolean enteredAfterOutage,
        @Nullable String reporter,
        String whatHappened,
        @Nullable String acuteMeasure,
        @Nullable DeviationRisk risk,
        @Nullable CaseRef origin,
        @Nullable String callNow,
        List<MoveDetails> reassignments,
        DeviationView.@Nullable Triage triage,
        InvestigationDetails investigation,
        @Nullable AssessmentDetails assessment,
        @Nullable HealthCareDetails healthCare,
        List<EscalationDetails> escalations,
        List<CaseRef> awaits,
        MeasuresDetails measures,
        @Nullable LocalDate closedOn,
        @Nullable String dismissedBecause,
        List<String> reopenedBecause,
        List<LegalBasis> legalBasis) {

    /** That it was sent to another unit, and why. */
    record MoveDetails(String from, String to, String reason, Instant registeredAt) {}

    /** Who investigates, and what it came of. */
    record InvestigationDetails(
            @Nullable String investigator,
            @Nullable String conflictAccepted,
            List<String> areas,
            @Nullable String primary,
            List<String> whys) {}

    /** What the manager found. */
    record AssessmentDetails(
            String conclusion,
            @Nullable DeviationRisk risk,
            String assessedBy,
            LocalDate assessedOn,
            @Nullable String conflictAccepted) {}

    /** What MAS or MAR found. */
    record HealthCareDetails(
            String injury, DeviationRisk risk, String conclusion, String assessedBy, LocalDate assessedOn) {}

    /** The case that it went on as, why, and what became of that. */
    record EscalationDetails(
            CaseRef opens,
            String reason,
            Instant escalatedAt,
            boolean opened,
            @Nullable String outcome,
            @Nullable String because) {}

    /** What is done about it, and what came of that. */
    record MeasuresDetails(
            List<MeasureId> named,
            @Nullable String noMeasuresBecause,
            @Nullable LocalDate followedUpOn,
            @Nullable String finding,
            @Nullable LocalDate staffInformedOn) {}
}
