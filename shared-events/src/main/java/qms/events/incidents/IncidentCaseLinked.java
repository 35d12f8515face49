package qms.events.incidents;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when one more case turns out to be about the incident. */
@EventName("incident.case-linked")
public record IncidentCaseLinked(
        IncidentId incidentId, String unit, IncidentMember member, String reason, Instant registeredAt)
        implements IncidentEvent {}
