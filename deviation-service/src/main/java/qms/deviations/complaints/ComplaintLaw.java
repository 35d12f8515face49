package qms.deviations.complaints;

import java.util.Optional;
import qms.events.complaints.ComplaintClosed;
import qms.events.complaints.ComplaintDecided;
import qms.events.complaints.ComplaintEvent;
import qms.events.complaints.ComplaintFeedbackGiven;
import qms.events.complaints.ComplaintForwarded;
import qms.events.complaints.ComplaintInvestigationStarted;
import qms.events.complaints.ComplaintMeasureLinked;
import qms.events.complaints.ComplaintNoActionDecided;
import qms.events.complaints.ComplaintReceived;
import qms.events.complaints.ComplaintRegistered;
import qms.events.complaints.ComplaintRerouted;
import qms.events.complaints.ComplaintSecrecyMarked;
import qms.web.law.LegalStep;

/** Which steps with a complaint rest on law. */
final class ComplaintLaw {

    private ComplaintLaw() {}

    static Optional<LegalStep> step(ComplaintEvent event) {
        if (event instanceof ComplaintReceived) {
            return Optional.of(LegalStep.COMPLAINT_RECEIVE);
        }
        if (event instanceof ComplaintRegistered) {
            return Optional.of(LegalStep.COMPLAINT_REGISTER);
        }
        if (event instanceof ComplaintSecrecyMarked) {
            return Optional.of(LegalStep.SECRECY_MARKING);
        }
        if (event instanceof ComplaintRerouted rerouted) {
            return whereItBelongs(rerouted.reroutedTo());
        }
        if (event instanceof ComplaintForwarded) {
            return Optional.of(LegalStep.COMPLAINT_FORWARD);
        }
        return work(event);
    }

    /** The law of what it really is; the law of appeals and of breaches is told by their deadlines. */
    private static Optional<LegalStep> whereItBelongs(String target) {
        return switch (target) {
            case "CHILD_CONCERN" -> Optional.of(LegalStep.COMPLAINT_REROUTE);
            case "LEX_SARAH" -> Optional.of(LegalStep.LEX_SARAH_REPORT);
            default -> Optional.empty();
        };
    }

    private static Optional<LegalStep> work(ComplaintEvent event) {
        if (event instanceof ComplaintInvestigationStarted || event instanceof ComplaintDecided) {
            return Optional.of(LegalStep.COMPLAINT_INVESTIGATE);
        }
        if (event instanceof ComplaintMeasureLinked || event instanceof ComplaintNoActionDecided) {
            return Optional.of(LegalStep.COMPLAINT_MEASURES);
        }
        if (event instanceof ComplaintFeedbackGiven) {
            return Optional.of(LegalStep.COMPLAINT_ANSWER);
        }
        return event instanceof ComplaintClosed ? Optional.of(LegalStep.COMPLAINT_ANALYSE) : Optional.empty();
    }
}
