package qms.risks.selfchecks;

import static qms.risks.selfchecks.OccurrenceStatus.ANALYSED;
import static qms.risks.selfchecks.OccurrenceStatus.ASSESSED;
import static qms.risks.selfchecks.OccurrenceStatus.CANCELLED;
import static qms.risks.selfchecks.OccurrenceStatus.CLOSED;
import static qms.risks.selfchecks.OccurrenceStatus.IN_PROGRESS;
import static qms.risks.selfchecks.OccurrenceStatus.NOT_PERFORMED;
import static qms.risks.selfchecks.OccurrenceStatus.PERFORMED;
import static qms.risks.selfchecks.OccurrenceStatus.PLANNED;
import static qms.risks.selfchecks.OccurrenceStatus.RESCHEDULED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import qms.events.selfchecks.EvidenceAttached;
import qms.events.selfchecks.FindingFollowedUp;
import qms.events.selfchecks.FindingRecorded;
import qms.events.selfchecks.OccurrenceAnalysed;
import qms.events.selfchecks.OccurrenceAssessed;
import qms.events.selfchecks.OccurrenceCancelled;
import qms.events.selfchecks.OccurrenceClosed;
import qms.events.selfchecks.OccurrenceNotPerformed;
import qms.events.selfchecks.OccurrencePerformed;
import qms.events.selfchecks.OccurrencePlanned;
import qms.events.selfchecks.OccurrenceRescheduled;
import qms.events.selfchecks.OccurrenceStarted;
import qms.events.selfchecks.SampleDrawn;
import qms.events.selfchecks.SelfCheckActivated;
import qms.events.selfchecks.SelfCheckDesigned;
import qms.events.selfchecks.SelfCheckDrafted;
import qms.events.selfchecks.SelfCheckEvent;
import qms.events.selfchecks.SelfCheckPlanned;
import qms.events.selfchecks.SelfCheckRetired;
import qms.web.problems.Problem;

/** What an aggregate must know of one occasion to decide about it. */
record OccurrenceState(OccurrenceStatus status, LocalDate due, boolean drawn, int findings, Set<Integer> followedUp) {

    private static final EnumSet<OccurrenceStatus> CARRIED_OUT = EnumSet.of(PERFORMED, ASSESSED, ANALYSED);
    private static final EnumSet<OccurrenceStatus> OVER = EnumSet.of(PERFORMED, ASSESSED, ANALYSED, CLOSED);

    static OccurrenceState planned(LocalDate due) {
        return new OccurrenceState(PLANNED, due, false, 0, Set.of());
    }

    OccurrenceState after(SelfCheckEvent event) {
        OccurrenceStatus next = statusAfter(status, event);
        return switch (event) {
            case SampleDrawn e -> new OccurrenceState(next, due, true, findings, followedUp);
            case FindingRecorded e -> new OccurrenceState(next, due, drawn, e.finding(), followedUp);
            case FindingFollowedUp e -> new OccurrenceState(next, due, drawn, findings, with(e.finding()));
            case OccurrenceRescheduled e -> new OccurrenceState(next, e.newDue(), drawn, findings, followedUp);
            default -> new OccurrenceState(next, due, drawn, findings, followedUp);
        };
    }

    static OccurrenceStatus statusAfter(OccurrenceStatus before, SelfCheckEvent event) {
        return switch (event) {
            case OccurrencePlanned e -> PLANNED;
            case OccurrenceStarted e -> IN_PROGRESS;
            case SampleDrawn e -> IN_PROGRESS;
            case OccurrencePerformed e -> e.assessment() == null ? PERFORMED : ASSESSED;
            case OccurrenceAssessed e -> ASSESSED;
            case OccurrenceAnalysed e -> ANALYSED;
            case OccurrenceClosed e -> CLOSED;
            case OccurrenceNotPerformed e -> NOT_PERFORMED;
            case OccurrenceRescheduled e -> RESCHEDULED;
            case OccurrenceCancelled e -> CANCELLED;
            case EvidenceAttached e -> before;
            case FindingRecorded e -> before;
            case FindingFollowedUp e -> before;
            case SelfCheckPlanned e -> before;
            case SelfCheckDrafted e -> before;
            case SelfCheckDesigned e -> before;
            case SelfCheckActivated e -> before;
            case SelfCheckRetired e -> before;
        };
    }

    boolean waits() {
        return status == PLANNED || status == RESCHEDULED;
    }

    boolean carriedOut() {
        return CARRIED_OUT.contains(status);
    }

    void refuseIfOver(String detail) {
        refuseIf(OVER.contains(status), SelfCheckProblem.OCCURRENCE_ALREADY_PERFORMED, detail);
        refuseIf(status == CANCELLED, SelfCheckProblem.OCCURRENCE_GIVEN_UP, "Tillfället ställdes in.");
    }

    static void refuseIf(boolean against, SelfCheckProblem problem, String detail) {
        if (against) {
            throw Problem.of(problem, detail);
        }
    }

    private Set<Integer> with(int finding) {
        Set<Integer> more = new HashSet<>(followedUp);
        more.add(finding);
        return Set.copyOf(more);
    }
}
