package qms.deviations.inspections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.inspections.InspectionFinding;
import qms.events.measures.SeenMeasure;
import qms.service.api.OfUnit;

/** An inspection as it is read; nothing in it is about a person. */
record InspectionView(
        String id,
        @Nullable String externalId,
        String unit,
        InspectionStatus status,
        Matter matter,
        @Nullable LocalDate startedOn,
        List<InspectionFinding> findings,
        @Nullable Response response,
        @Nullable Decision decision,
        List<String> measures,
        @Nullable Closing closing,
        Instant registeredAt)
        implements OfUnit {

    /** Who inspects what. */
    record Matter(
            String authority,
            @Nullable String authorityName,
            @Nullable String reference,
            String subject,
            LocalDate announcedOn) {}

    /**
     * By when the authority wants an answer, and when it had one.
     *
     * @param due the day that holds now
     * @param firstDue the day that held before more time was given
     */
    record Response(
            LocalDate due,
            LocalDate firstDue,
            List<Extension> extensions,
            @Nullable LocalDate respondedOn,
            @Nullable String registryNumber) {

        Response extended(Extension more) {
            return new Response(
                    more.extendedTo(),
                    firstDue,
                    Stream.concat(extensions.stream(), Stream.of(more)).toList(),
                    respondedOn,
                    registryNumber);
        }
    }

    /** More time, as the authority gave it. */
    record Extension(LocalDate extendedTo, LocalDate grantedOn, String reason) {}

    /** What the authority decided. */
    record Decision(
            LocalDate decidedOn,
            String outcome,
            @Nullable Long fine,
            @Nullable LocalDate measuresDue,
            @Nullable String summary) {}

    /** When it was closed, on the strength of which measures, or why without any. */
    record Closing(
            LocalDate closedOn,
            List<SeenMeasure> measures,
            @Nullable String withoutMeasures) {}

    InspectionView now(InspectionStatus next) {
        return copy(next, startedOn, findings, response, decision, measures, closing);
    }

    InspectionView started(LocalDate day) {
        return copy(status, day, findings, response, decision, measures, closing);
    }

    InspectionView found(List<InspectionFinding> more) {
        List<InspectionFinding> all =
                Stream.concat(findings.stream(), more.stream()).toList();
        return copy(status, startedOn, all, response, decision, measures, closing);
    }

    InspectionView answering(@Nullable Response next) {
        return copy(status, startedOn, findings, next, decision, measures, closing);
    }

    InspectionView decided(Decision next) {
        return copy(status, startedOn, findings, response, next, measures, closing);
    }

    InspectionView with(String measure) {
        List<String> more =
                Stream.concat(measures.stream(), Stream.of(measure)).distinct().toList();
        return copy(status, startedOn, findings, response, decision, more, closing);
    }

    InspectionView closed(Closing end) {
        return copy(status, startedOn, findings, response, decision, measures, end);
    }

    private InspectionView copy(
            InspectionStatus stage,
            @Nullable LocalDate start,
            List<InspectionFinding> found,
            @Nullable Response answer,
            @Nullable Decision decided,
            List<String> linked,
            @Nullable Closing end) {
        return new InspectionView(
                id, externalId, unit, stage, matter, start, found, answer, decided, linked, end, registeredAt);
    }
}
