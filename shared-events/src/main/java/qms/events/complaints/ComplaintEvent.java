package qms.events.complaints;

import qms.events.QmsEvent;

/** Everything that can happen to a complaint, in life-cycle order. */
public sealed interface ComplaintEvent extends QmsEvent
        permits ComplaintReceived,
                ComplaintRegistered,
                ComplaintAcknowledged,
                ComplaintRerouted,
                ComplaintForwarded,
                ComplaintMergedAsDuplicate,
                ComplaintConcernsUnit,
                ComplaintSecrecyMarked,
                ComplaintCorrected,
                ComplaintQuestionAsked,
                ComplaintMessageReceived,
                ComplaintFileAttached,
                ComplaintNoteAdded,
                ComplaintInvestigationStarted,
                ComplaintDecided,
                ComplaintMeasureLinked,
                ComplaintNoActionDecided,
                ComplaintFeedbackGiven,
                ComplaintFeedbackDeclined,
                ComplaintFeedbackNotPossible,
                ComplaintWithdrawn,
                ComplaintClosed,
                ComplaintReopened {

    ComplaintId complaintId();

    @Override
    default String subject() {
        return complaintId().toString();
    }
}
