package qms.deviations.incidents;

import java.util.Optional;
import org.springframework.stereotype.Component;
import qms.events.CaseRef;
import qms.events.incidents.IncidentId;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;

/** What is known now of the incidents that cases belong to, from their own streams. */
@Component
class Memberships {

    private final Streams streams;
    private final MembershipProjection memberships;
    private final IncidentProjection incidents;

    Memberships(Streams streams, MembershipProjection memberships, IncidentProjection incidents) {
        this.streams = streams;
        this.memberships = memberships;
        this.incidents = incidents;
    }

    /** Whether the case has ever belonged to an incident; a claim of which nothing came is none. */
    boolean everHad(CaseRef ref) {
        return find(ref).filter(membership -> !isAstray(membership)).isPresent();
    }

    Optional<IncidentId> incidentOf(CaseRef ref) {
        return find(ref).flatMap(MembershipView::claimedFor);
    }

    boolean exists(IncidentId incident) {
        return streams.exists(incident.toString());
    }

    /** Whether a case is claimed for an incident that does not have it. */
    boolean isAstray(MembershipView membership) {
        return membership
                .claimedFor()
                .filter(incident -> !has(incident, membership))
                .isPresent();
    }

    private boolean has(IncidentId incident, MembershipView membership) {
        return streams
                .read(incidents, incident.toString())
                .map(Versioned::view)
                .filter(found -> found.status() == IncidentStatus.OPEN)
                .stream()
                .flatMap(found -> found.cases().stream())
                .anyMatch(ref -> MembershipCommand.idOf(ref).toString().equals(membership.id()));
    }

    private Optional<MembershipView> find(CaseRef ref) {
        return streams.read(memberships, MembershipCommand.idOf(ref).toString()).map(Versioned::view);
    }
}
