package qms.deviations.complaints;

import static qms.deviations.complaints.ComplaintStatus.ACKNOWLEDGED;
import static qms.deviations.complaints.ComplaintStatus.CLOSED;
import static qms.deviations.complaints.ComplaintStatus.DECIDED;
import static qms.deviations.complaints.ComplaintStatus.DUPLICATE;
import static qms.deviations.complaints.ComplaintStatus.FEEDBACK_DECLINED;
import static qms.deviations.complaints.ComplaintStatus.FEEDBACK_GIVEN;
import static qms.deviations.complaints.ComplaintStatus.FEEDBACK_NOT_POSSIBLE;
import static qms.deviations.complaints.ComplaintStatus.FORWARDED;
import static qms.deviations.complaints.ComplaintStatus.RECEIVED;
import static qms.deviations.complaints.ComplaintStatus.REGISTERED;
import static qms.deviations.complaints.ComplaintStatus.REOPENED;
import static qms.deviations.complaints.ComplaintStatus.REROUTED;
import static qms.deviations.complaints.ComplaintStatus.UNDER_INVESTIGATION;
import static qms.deviations.complaints.ComplaintStatus.WITHDRAWN;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import qms.events.complaints.ComplaintAcknowledged;
import qms.events.complaints.ComplaintClosed;
import qms.events.complaints.ComplaintConcernsUnit;
import qms.events.complaints.ComplaintCorrected;
import qms.events.complaints.ComplaintDecided;
import qms.events.complaints.ComplaintEvent;
import qms.events.complaints.ComplaintFeedbackDeclined;
import qms.events.complaints.ComplaintFeedbackGiven;
import qms.events.complaints.ComplaintFeedbackNotPossible;
import qms.events.complaints.ComplaintFileAttached;
import qms.events.complaints.ComplaintForwarded;
import qms.events.complaints.ComplaintInvestigationStarted;
import qms.events.complaints.ComplaintMeasureLinked;
import qms.events.complaints.ComplaintMergedAsDuplicate;
import qms.events.complaints.ComplaintMessageReceived;
import qms.events.complaints.ComplaintNoActionDecided;
import qms.events.complaints.ComplaintNoteAdded;
import qms.events.complaints.ComplaintQuestionAsked;
import qms.events.complaints.ComplaintReceived;
import qms.events.complaints.ComplaintRegistered;
import qms.events.complaints.ComplaintReopened;
import qms.events.complaints.ComplaintRerouted;
import qms.events.complaints.ComplaintSecrecyMarked;
import qms.events.complaints.ComplaintWithdrawn;

/**
 * The steps that a complaint has taken. Imports tell history in any order, so that the state is the furthest step and not the last.
 *
 * @param taken each once
 */
record ComplaintSteps(List<ComplaintStatus> taken) {

    static final ComplaintSteps NONE = new ComplaintSteps(List.of());

    private static final Set<ComplaintStatus> FEEDBACK =
            Collections.unmodifiableSet(EnumSet.of(FEEDBACK_GIVEN, FEEDBACK_DECLINED, FEEDBACK_NOT_POSSIBLE));
    /** What is done once more when it has been opened again. */
    private static final Set<ComplaintStatus> UNDONE_BY_REOPENING = Collections.unmodifiableSet(EnumSet.of(
            ACKNOWLEDGED,
            UNDER_INVESTIGATION,
            DECIDED,
            FEEDBACK_GIVEN,
            FEEDBACK_DECLINED,
            FEEDBACK_NOT_POSSIBLE,
            CLOSED));

    ComplaintStatus status() {
        return taken.isEmpty() ? RECEIVED : Collections.max(taken);
    }

    boolean has(ComplaintStatus step) {
        return taken.contains(step);
    }

    /** Somebody else answers for it, or another complaint stands for it. */
    boolean isElsewhere() {
        return has(REROUTED) || has(FORWARDED) || has(DUPLICATE);
    }

    boolean hasFeedback() {
        return taken.stream().anyMatch(FEEDBACK::contains);
    }

    ComplaintSteps after(ComplaintEvent event) {
        return switch (event) {
            case ComplaintReceived e -> and(RECEIVED);
            case ComplaintRegistered e -> and(REGISTERED);
            case ComplaintAcknowledged e -> and(ACKNOWLEDGED);
            case ComplaintRerouted e -> e.alsoComplaint() ? without(Set.of(REROUTED)) : and(REROUTED);
            case ComplaintForwarded e -> and(FORWARDED);
            case ComplaintMergedAsDuplicate e -> and(DUPLICATE);
            case ComplaintInvestigationStarted e -> and(UNDER_INVESTIGATION);
            case ComplaintDecided e -> without(FEEDBACK).and(DECIDED);
            case ComplaintFeedbackGiven e -> without(FEEDBACK).and(FEEDBACK_GIVEN);
            case ComplaintFeedbackDeclined e -> without(FEEDBACK).and(FEEDBACK_DECLINED);
            case ComplaintFeedbackNotPossible e -> without(FEEDBACK).and(FEEDBACK_NOT_POSSIBLE);
            case ComplaintWithdrawn e -> and(WITHDRAWN);
            case ComplaintClosed e -> and(CLOSED);
            case ComplaintReopened e -> without(UNDONE_BY_REOPENING).and(REOPENED);
            case ComplaintConcernsUnit e -> this;
            case ComplaintSecrecyMarked e -> this;
            case ComplaintCorrected e -> this;
            case ComplaintQuestionAsked e -> this;
            case ComplaintMessageReceived e -> this;
            case ComplaintFileAttached e -> this;
            case ComplaintNoteAdded e -> this;
            case ComplaintMeasureLinked e -> this;
            case ComplaintNoActionDecided e -> this;
        };
    }

    private ComplaintSteps and(ComplaintStatus step) {
        if (has(step)) {
            return this;
        }
        EnumSet<ComplaintStatus> more = EnumSet.of(step);
        more.addAll(taken);
        return new ComplaintSteps(List.copyOf(more));
    }

    private ComplaintSteps without(Collection<ComplaintStatus> gone) {
        return new ComplaintSteps(
                taken.stream().filter(step -> !gone.contains(step)).toList());
    }
}
