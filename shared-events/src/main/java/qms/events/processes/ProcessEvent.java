package qms.events.processes;

import qms.events.QmsEvent;

/** Everything that can happen to a process, in life-cycle order. */
public sealed interface ProcessEvent extends QmsEvent
        permits ProcessDrafted,
                ProcessDescribed,
                ProcessOwnerAppointed,
                ProcessSubmittedForReview,
                ProcessReturned,
                ProcessApproved,
                ProcessPublished,
                ProcessRevisionStarted,
                ProcessRetired {

    ProcessId processId();

    @Override
    default String subject() {
        return processId().toString();
    }
}
