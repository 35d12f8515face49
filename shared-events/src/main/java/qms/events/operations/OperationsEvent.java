package qms.events.operations;

import qms.events.QmsEvent;

/** Everything that is decided about the running of the platform. */
public sealed interface OperationsEvent extends QmsEvent
        permits DeadLetterGivenUp, RebuildAsked, RebuildEnded, RebuildFailed {}
