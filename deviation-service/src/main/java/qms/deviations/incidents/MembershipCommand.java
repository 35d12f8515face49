package qms.deviations.incidents;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import qms.events.CaseRef;
import qms.events.incidents.CaseMembershipId;
import qms.events.incidents.IncidentId;
import qms.events.incidents.IncidentMember;
import qms.web.Ids;

/** Everything that can be asked about a case's belonging to an incident. */
sealed interface MembershipCommand {

    CaseMembershipId membershipId();

    @TargetAggregateIdentifier
    default String thing() {
        return membershipId().toString();
    }

    record ClaimCase(CaseMembershipId membershipId, String unit, CaseRef ref, IncidentId incidentId)
            implements MembershipCommand {

        static ClaimCase of(IncidentMember member, IncidentId incident) {
            return new ClaimCase(idOf(member.ref()), member.unit(), member.ref(), incident);
        }
    }

    record ReleaseCase(CaseMembershipId membershipId, IncidentId incidentId) implements MembershipCommand {}

    /** The id is derived from the case, so that the log itself refuses a second claim at the same moment. */
    static CaseMembershipId idOf(CaseRef ref) {
        return CaseMembershipId.of(Ids.derived("incident-memberships", ref.kind(), ref.id()));
    }
}
