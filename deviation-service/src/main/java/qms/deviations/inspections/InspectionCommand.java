package qms.deviations.inspections;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import qms.events.inspections.InspectionFinding;
import qms.events.inspections.InspectionId;
import qms.events.measures.MeasureId;
import qms.events.measures.SeenMeasure;

/** Everything that can be asked of an inspection, in life-cycle order. */
sealed interface InspectionCommand {

    InspectionId inspectionId();

    @TargetAggregateIdentifier
    default String thing() {
        return inspectionId().toString();
    }

    record AnnounceInspection(
            InspectionId inspectionId,
            String unit,
            String authority,
            @Nullable String authorityName,
            @Nullable String reference,
            String subject,
            LocalDate announcedOn)
            implements InspectionCommand {}

    record StartInspection(InspectionId inspectionId, LocalDate startedOn) implements InspectionCommand {}

    record RecordFindings(InspectionId inspectionId, LocalDate receivedOn, List<InspectionFinding> findings)
            implements InspectionCommand {}

    record RequireResponse(InspectionId inspectionId, LocalDate due) implements InspectionCommand {}

    record ExtendResponse(InspectionId inspectionId, LocalDate extendedTo, LocalDate grantedOn, String reason)
            implements InspectionCommand {}

    record Respond(
            InspectionId inspectionId,
            LocalDate respondedOn,
            @Nullable String registryNumber) implements InspectionCommand {}

    record RecordDecision(
            InspectionId inspectionId,
            LocalDate decidedOn,
            String outcome,
            @Nullable Long fine,
            @Nullable LocalDate measuresDue,
            @Nullable String summary)
            implements InspectionCommand {}

    record LinkMeasure(InspectionId inspectionId, MeasureId measure) implements InspectionCommand {}

    /** {@code measures} as their own streams tell them now. */
    record CloseInspection(
            InspectionId inspectionId,
            LocalDate closedOn,
            List<SeenMeasure> measures,
            @Nullable String withoutMeasures) implements InspectionCommand {}
}
