package qms.deviations.deviations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import qms.events.CaseRef;
import qms.events.PersonalText;
import qms.events.deviations.DeviationId;
import qms.events.deviations.DeviationRisk;
import qms.events.measures.MeasureId;
import qms.events.measures.SeenMeasure;

/** Everything that can be asked of a deviation, in life-cycle order. */
sealed interface DeviationCommand {

    DeviationId deviationId();

    @TargetAggregateIdentifier
    default String thing() {
        return deviationId().toString();
    }

    /** When nothing else is said it is reported now. */
    record ReportDeviation(
            DeviationId deviationId,
            String unit,
            Instant occurredAt,
            @Nullable Instant discoveredAt,
            @Nullable Instant reportedAt,
            boolean enteredAfterOutage,
            String reporter,
            PersonalText whatHappened,
            @Nullable PersonalText acuteMeasure,
            @Nullable DeviationRisk risk,
            @Nullable CaseRef origin)
            implements DeviationCommand {}

    record ReassignDeviation(DeviationId deviationId, String toUnit, PersonalText reason) implements DeviationCommand {}

    record TriageDeviation(
            DeviationId deviationId,
            List<String> legalBases,
            String category,
            @Nullable String subcategory,
            boolean suspectedMisconduct)
            implements DeviationCommand {}

    record DismissDeviation(DeviationId deviationId, PersonalText reason) implements DeviationCommand {}

    record OpenInvestigation(
            DeviationId deviationId,
            String investigator,
            @Nullable PersonalText conflictAccepted) implements DeviationCommand {}

    record FindCauses(DeviationId deviationId, List<String> areas, String primary, List<PersonalText> whys)
            implements DeviationCommand {}

    record AssessDeviation(
            DeviationId deviationId,
            PersonalText conclusion,
            @Nullable DeviationRisk risk,
            String assessedBy,
            LocalDate assessedOn,
            @Nullable PersonalText conflictAccepted)
            implements DeviationCommand {}

    record AssessHealthCare(
            DeviationId deviationId,
            String injury,
            DeviationRisk risk,
            PersonalText conclusion,
            String assessedBy,
            LocalDate assessedOn)
            implements DeviationCommand {}

    record EscalateDeviation(
            DeviationId deviationId,
            CaseRef opens,
            PersonalText reason,
            String escalatedBy,
            @Nullable String lawArea,
            @Nullable String category,
            @Nullable String otherCategory,
            @Nullable PersonalText reporterName,
            @Nullable String reporterRole)
            implements DeviationCommand {}

    record NoteLexCase(DeviationId deviationId, CaseRef opened) implements DeviationCommand {}

    record ReturnDeviation(
            DeviationId deviationId,
            CaseRef from,
            String outcome,
            @Nullable PersonalText reason) implements DeviationCommand {}

    record LinkMeasure(DeviationId deviationId, MeasureId measure) implements DeviationCommand {}

    record DecideOnMeasures(
            DeviationId deviationId, @Nullable PersonalText noMeasuresBecause) implements DeviationCommand {}

    record FollowUpDeviation(
            DeviationId deviationId,
            LocalDate followedUpOn,
            @Nullable PersonalText finding) implements DeviationCommand {}

    record InformStaff(DeviationId deviationId, LocalDate informedOn) implements DeviationCommand {}

    /** With the measures as their own streams told them a moment ago. */
    record CloseDeviation(DeviationId deviationId, LocalDate closedOn, List<SeenMeasure> seen)
            implements DeviationCommand {}

    record ReopenDeviation(DeviationId deviationId, PersonalText reason) implements DeviationCommand {}
}
