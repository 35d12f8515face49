package qms.deviations.incidents;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qms.events.incidents.IncidentId;

/** Which incident a case is claimed for since when; none where it has been set free. */
record MembershipView(String id, @Nullable String incident, Instant since) {

    Optional<IncidentId> claimedFor() {
        return Optional.ofNullable(incident).map(IncidentId::of);
    }
}
