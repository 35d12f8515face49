package qms.events.incidents;

import java.time.Instant;
import qms.events.CaseRef;
import qms.events.EventName;

/** Recorded when a case is taken into an incident, before the incident says so: no other can then have it. */
@EventName("incident-membership.claimed")
public record CaseClaimed(
        CaseMembershipId membershipId, String unit, CaseRef ref, IncidentId incidentId, Instant registeredAt)
        implements CaseMembershipEvent {}
