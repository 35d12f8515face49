package qms.events.readings;

import qms.events.QmsEvent;

/** Everything that can happen about the reading of documents: first what happens to a requirement, then the signature of one who has read. */
public sealed interface ReadingEvent extends QmsEvent
        permits ReadingRequired, ReadingReminderIssued, ReadingRequirementWithdrawn, ReadingSigned {}
