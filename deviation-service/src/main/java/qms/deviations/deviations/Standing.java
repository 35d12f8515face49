package qms.deviations.deviations;

import static qms.deviations.deviations.DeviationProblem.DEVIATION_AWAITS_LEX_CASE;
import static qms.deviations.deviations.DeviationProblem.DEVIATION_ENDED;
import static qms.deviations.deviations.DeviationStatus.ASSESSED;
import static qms.deviations.deviations.DeviationStatus.CLOSED;
import static qms.deviations.deviations.DeviationStatus.ESCALATED_LEX_MARIA;
import static qms.deviations.deviations.DeviationStatus.ESCALATED_LEX_SARAH;
import static qms.deviations.deviations.DeviationStatus.FOLLOW_UP;
import static qms.deviations.deviations.DeviationStatus.INVESTIGATING;
import static qms.deviations.deviations.DeviationStatus.MEASURES_DECIDED;
import static qms.deviations.deviations.DeviationStatus.NOT_A_DEVIATION;
import static qms.deviations.deviations.DeviationStatus.REASSIGNED_UNIT;
import static qms.deviations.deviations.DeviationStatus.REPORTED;
import static qms.deviations.deviations.DeviationStatus.TRIAGED;
import static qms.deviations.platform.Guards.refuseIf;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import qms.deviations.platform.LexOutcome;
import qms.events.CaseRef;
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
import qms.web.problems.Problem;

/** Where a deviation stands, and the lex cases that it waits for. */
record Standing(DeviationStatus status, List<CaseRef> awaited) {

    static final Standing NEW = new Standing(REPORTED, List.of());

    boolean awaits(CaseRef lexCase) {
        return awaited.contains(lexCase);
    }

    boolean awaitsOne(String kind) {
        return awaited.stream().anyMatch(lexCase -> lexCase.kind().equals(kind));
    }

    boolean isNew() {
        return DeviationStatus.NEW.contains(status);
    }

    void refuseIfEnded() {
        refuseIf(status.isEnded(), DEVIATION_ENDED, "Återöppna avvikelsen först.");
    }

    /** Says what stands in the way where that is plain from the state; else what the step asks for. */
    void refuseUnlessIn(Set<DeviationStatus> allowed, DeviationProblem otherwise, String detail) {
        if (allowed.contains(status)) {
            return;
        }
        refuseIfEnded();
        refuseIf(
                status.awaitsALexCase(),
                DEVIATION_AWAITS_LEX_CASE,
                "Avvikelsen går vidare när lex-ärendet är beslutat eller avskrivet.");
        throw Problem.of(otherwise, detail);
    }

    Standing after(DeviationEvent event) {
        return switch (event) {
            case DeviationReported e -> NEW;
            case DeviationReassigned e -> at(REASSIGNED_UNIT);
            case DeviationTriaged e -> isNew() ? at(TRIAGED) : this;
            case DeviationDismissed e -> at(NOT_A_DEVIATION);
            case DeviationInvestigationOpened e -> at(INVESTIGATING);
            case DeviationCausesFound e -> this;
            case DeviationAssessed e -> at(ASSESSED);
            case DeviationHealthCareAssessed e -> this;
            case DeviationEscalated e -> escalated(e.opens());
            case DeviationLexCaseOpened e -> this;
            case DeviationReturned e -> returned(e);
            case DeviationMeasureLinked e -> this;
            case DeviationMeasuresDecided e -> at(MEASURES_DECIDED);
            case DeviationFollowedUp e -> at(FOLLOW_UP);
            case DeviationStaffInformed e -> this;
            case DeviationClosed e -> at(CLOSED);
            case DeviationReopened e -> at(status == NOT_A_DEVIATION ? REPORTED : INVESTIGATING);
        };
    }

    private Standing at(DeviationStatus next) {
        return new Standing(next, awaited);
    }

    private Standing escalated(CaseRef opens) {
        return new Standing(
                awaiting(opens),
                Stream.concat(awaited.stream(), Stream.of(opens)).toList());
    }

    private Standing returned(DeviationReturned event) {
        List<CaseRef> left = awaited.stream()
                .filter(lexCase -> !lexCase.equals(event.from()))
                .toList();
        if (!left.isEmpty()) {
            return new Standing(awaiting(left.getLast()), left);
        }
        return new Standing(event.outcome().equals(LexOutcome.DECLINED) ? INVESTIGATING : ASSESSED, left);
    }

    private static DeviationStatus awaiting(CaseRef lexCase) {
        return lexCase.kind().equals("LEX_MARIA_CASE") ? ESCALATED_LEX_MARIA : ESCALATED_LEX_SARAH;
    }
}
