package qms.events.incidents;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when the cases turn out not to be about one event; each counts by itself again. */
@EventName("incident.dissolved")
public record IncidentDissolved(IncidentId incidentId, String unit, String reason, Instant registeredAt)
        implements IncidentEvent {}
