package qms.events.disposals;

import qms.events.QmsEvent;

/** Everything that can happen to a disposal, in life-cycle order. */
public sealed interface DisposalEvent extends QmsEvent
        permits DisposalProposed, DisposalDecided, DisposalRejected, DisposalCarriedOut {

    DisposalId disposalId();

    @Override
    default String subject() {
        return disposalId().toString();
    }
}
