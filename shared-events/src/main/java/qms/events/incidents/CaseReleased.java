package qms.events.incidents;

import java.time.Instant;
import qms.events.CaseRef;
import qms.events.EventName;

/** Recorded when a case no longer belongs to the incident, and may belong to another. */
@EventName("incident-membership.released")
public record CaseReleased(
        CaseMembershipId membershipId, String unit, CaseRef ref, IncidentId incidentId, Instant registeredAt)
        implements CaseMembershipEvent {}
