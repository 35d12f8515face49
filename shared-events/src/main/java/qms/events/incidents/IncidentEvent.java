package qms.events.incidents;

import qms.events.QmsEvent;

/** Everything that can happen to an incident, in life-cycle order. */
public sealed interface IncidentEvent extends QmsEvent
        permits IncidentOpened, IncidentCaseLinked, IncidentCaseUnlinked, IncidentDissolved {

    IncidentId incidentId();

    @Override
    default String subject() {
        return incidentId().toString();
    }
}
