package qms.events.incidents;

import java.time.Instant;
import qms.events.CaseRef;
import qms.events.EventName;

/** Recorded when a case turns out not to be about the incident after all. */
@EventName("incident.case-unlinked")
public record IncidentCaseUnlinked(IncidentId incidentId, String unit, CaseRef ref, String reason, Instant registeredAt)
        implements IncidentEvent {}
