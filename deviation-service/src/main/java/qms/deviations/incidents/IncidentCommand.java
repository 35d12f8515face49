package qms.deviations.incidents;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import qms.events.CaseRef;
import qms.events.incidents.IncidentId;
import qms.events.incidents.IncidentMember;

/** Everything that can be asked of an incident, in life-cycle order. */
sealed interface IncidentCommand {

    IncidentId incidentId();

    @TargetAggregateIdentifier
    default String thing() {
        return incidentId().toString();
    }

    record OpenIncident(IncidentId incidentId, String unit, List<IncidentMember> members, String reason)
            implements IncidentCommand {}

    record LinkCase(IncidentId incidentId, IncidentMember member, String reason) implements IncidentCommand {}

    record UnlinkCase(IncidentId incidentId, CaseRef ref, String reason) implements IncidentCommand {}

    record DissolveIncident(IncidentId incidentId, String reason) implements IncidentCommand {}
}
