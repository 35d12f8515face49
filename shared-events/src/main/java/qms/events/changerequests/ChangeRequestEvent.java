package qms.events.changerequests;

import qms.events.QmsEvent;

/** Everything that can happen to a change request, in life-cycle order. */
public sealed interface ChangeRequestEvent extends QmsEvent
        permits ChangeRequestSubmitted,
                ChangeRequestTriaged,
                ChangeRequestEscalated,
                ChangeRequestAccepted,
                ChangeRequestRejected,
                ChangeRequestMerged,
                ChangeRequestStarted,
                ChangeRequestDone,
                ChangeRequestConfirmed {

    ChangeRequestId requestId();

    @Override
    default String subject() {
        return requestId().toString();
    }
}
