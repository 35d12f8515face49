package qms.events.incidents;

import java.time.Instant;
import java.util.List;
import qms.events.EventName;

/** Recorded when it is seen that several cases are about one event, by whoever sees it or because one came of the other. */
@EventName("incident.opened")
public record IncidentOpened(
        IncidentId incidentId, String unit, List<IncidentMember> members, String reason, Instant registeredAt)
        implements IncidentEvent {}
