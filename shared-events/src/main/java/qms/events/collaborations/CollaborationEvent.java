package qms.events.collaborations;

import qms.events.QmsEvent;

/** Everything that can happen to a collaboration, in life-cycle order. */
public sealed interface CollaborationEvent extends QmsEvent
        permits CollaborationDescribed, CollaborationEvaluated, CollaborationEnded {

    CollaborationId collaborationId();

    @Override
    default String subject() {
        return collaborationId().toString();
    }
}
