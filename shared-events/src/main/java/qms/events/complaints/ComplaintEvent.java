package qms.events.complaints;

import qms.events.QmsEvent;

/** Everything that can happen to a complaint, in life-cycle order. */
public sealed interface ComplaintEvent extends QmsEvent
        permits ComplaintRegistered,
                ComplaintRerouted,
                ComplaintForwarded,
                ComplaintMergedAsDuplicate,
                ComplaintCorrected,
                ComplaintDecided,
                ComplaintWithdrawn,
                ComplaintClosed {

    ComplaintId complaintId();

    @Override
    default String subject() {
        return complaintId().toString();
    }
}
