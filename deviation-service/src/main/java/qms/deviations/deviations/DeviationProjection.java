package qms.deviations.deviations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.deviations.DeviationView.Assessment;
import qms.deviations.deviations.DeviationView.Ending;
import qms.deviations.deviations.DeviationView.Escalation;
import qms.deviations.deviations.DeviationView.HealthCare;
import qms.deviations.deviations.DeviationView.Investigation;
import qms.deviations.deviations.DeviationView.Measures;
import qms.deviations.deviations.DeviationView.Move;
import qms.deviations.deviations.DeviationView.Report;
import qms.deviations.deviations.DeviationView.Triage;
import qms.events.deviations.DeviationAssessed;
import qms.events.deviations.DeviationCausesFound;
import qms.events.deviations.DeviationClosed;
import qms.events.deviations.DeviationDismissed;
import qms.events.deviations.DeviationEscalated;
import qms.events.deviations.DeviationEvent;
import qms.events.deviations.DeviationFollowedUp;
import qms.events.deviations.DeviationHealthCareAssessed;
import qms.events.deviations.DeviationInvestigationOpened;
import qms.events.deviations.DeviationLexCaseOpened;
import qms.events.deviations.DeviationMeasureLinked;
import qms.events.deviations.DeviationMeasuresDecided;
import qms.events.deviations.DeviationReassigned;
import qms.events.deviations.DeviationReopened;
import qms.events.deviations.DeviationReported;
import qms.events.deviations.DeviationReturned;
import qms.events.deviations.DeviationStaffInformed;
import qms.events.deviations.DeviationTriaged;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** The register of deviations. */
@Component
class DeviationProjection implements Projection<DeviationEvent, DeviationView> {

    /** That a lex case was asked for and is not reported yet. */
    static final String ASKS_FOR_A_CASE = "asksForACase";

    /** That it waits for what becomes of a lex case. */
    static final String AWAITS_A_CASE = "awaitsACase";

    @Override
    public String collection() {
        return "deviations";
    }

    @Override
    public Class<DeviationEvent> events() {
        return DeviationEvent.class;
    }

    @Override
    public Class<DeviationView> viewType() {
        return DeviationView.class;
    }

    @Override
    public DeviationView evolve(@Nullable DeviationView view, DeviationEvent event, Recorded recorded) {
        if (event instanceof DeviationReported reported) {
            return reported(reported);
        }
        DeviationView before = Objects.requireNonNull(view, "a deviation begins with its report");
        return next(before, event).at(before.standing().after(event));
    }

    private static Draft next(DeviationView before, DeviationEvent event) {
        Draft draft = new Draft(before);
        Measures measures = before.measures();
        Ending ending = before.ending();
        return switch (event) {
            case DeviationReported e -> draft;
            case DeviationReassigned e -> draft.moved(new Move(e.unit(), e.toUnit(), e.reason(), e.registeredAt()));
            case DeviationTriaged e ->
                draft.with(new Triage(
                        e.legalBases(), e.category(), e.subcategory(), e.suspectedMisconduct(), e.registeredAt()));
            case DeviationDismissed e -> draft.with(ending.dismissed(e.reason()));
            case DeviationInvestigationOpened e ->
                draft.with(before.investigation().by(e.investigator(), e.conflictAccepted()));
            case DeviationCausesFound e -> draft.with(found(before.investigation(), e));
            case DeviationAssessed e ->
                draft.with(
                        new Assessment(e.conclusion(), e.risk(), e.assessedBy(), e.assessedOn(), e.conflictAccepted()));
            case DeviationHealthCareAssessed e ->
                draft.with(new HealthCare(e.injury(), e.risk(), e.conclusion(), e.assessedBy(), e.assessedOn()));
            case DeviationEscalated e -> draft.with(escalation(e));
            case DeviationLexCaseOpened e -> draft.changed(e.opened(), Escalation::noted);
            case DeviationReturned e -> draft.changed(e.from(), one -> one.ended(e.outcome(), e.reason()));
            case DeviationMeasureLinked e -> draft.with(measures.with(e.measureId()));
            case DeviationMeasuresDecided e -> draft.with(measures.noneBecause(e.noMeasuresBecause()));
            case DeviationFollowedUp e -> draft.with(measures.followedUp(e.followedUpOn(), e.finding()));
            case DeviationStaffInformed e -> draft.with(measures.staffInformed(e.informedOn()));
            case DeviationClosed e -> draft.with(ending.closed(e.closedOn()));
            case DeviationReopened e -> draft.with(ending.reopened(e.reason()));
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of(
                "unit",
                "state",
                "legalBasis",
                "category",
                "suspectedMisconduct",
                "reportedAt",
                "registeredAt",
                "externalId",
                ASKS_FOR_A_CASE,
                AWAITS_A_CASE);
    }

    @Override
    public Map<String, Object> keys(DeviationView view) {
        Map<String, Object> keys = new HashMap<>();
        keys.put("unit", view.unit());
        keys.put("state", view.standing().status());
        keys.put("reportedAt", view.report().reportedAt());
        keys.put("registeredAt", view.report().registeredAt());
        keys.put(ASKS_FOR_A_CASE, view.escalations().stream().anyMatch(escalation -> !escalation.opened()));
        keys.put(AWAITS_A_CASE, !view.standing().awaited().isEmpty());
        Triage triage = view.triage();
        if (triage != null) {
            keys.put("legalBasis", triage.legalBases());
            keys.put("category", triage.category());
            // A filter comes as text.
            keys.put("suspectedMisconduct", Boolean.toString(triage.suspectedMisconduct()));
        }
        String externalId = view.report().externalId();
        if (externalId != null) {
            keys.put("externalId", externalId);
        }
        return keys;
    }

    private static Investigation found(Investigation before, DeviationCausesFound event) {
        return new Investigation(
                before.investigator(), before.conflictAccepted(), event.areas(), event.primary(), event.whys());
    }

    private static Escalation escalation(DeviationEscalated event) {
        return new Escalation(
                event.opens(),
                event.reason(),
                new Escalation.Handed(
                        event.lawArea(),
                        event.category(),
                        event.otherCategory(),
                        event.reporterName(),
                        event.reporterRole()),
                event.registeredAt(),
                false,
                null,
                null);
    }

    private static DeviationView reported(DeviationReported event) {
        return new DeviationView(
                event.deviationId().toString(),
                event.unit(),
                Standing.NEW,
                new Report(
                        event.externalId(),
                        event.unit(),
                        event.occurredAt(),
                        event.discoveredAt(),
                        event.reportedAt(),
                        event.registeredAt(),
                        event.enteredAfterOutage(),
                        event.reporter(),
                        event.whatHappened(),
                        event.acuteMeasure(),
                        event.risk(),
                        event.origin()),
                List.of(),
                null,
                Investigation.NONE,
                null,
                null,
                List.of(),
                Measures.NONE,
                Ending.NONE);
    }
}
