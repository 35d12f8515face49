package qms.deviations.incidents;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.deviations.incidents.IncidentProblem.CASE_IN_ANOTHER_INCIDENT;
import static qms.deviations.incidents.IncidentProblem.INCIDENT_CASE_NOT_MEMBER;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import qms.deviations.incidents.MembershipCommand.ClaimCase;
import qms.deviations.incidents.MembershipCommand.ReleaseCase;
import qms.events.CaseRef;
import qms.events.incidents.CaseClaimed;
import qms.events.incidents.CaseMembershipEvent;
import qms.events.incidents.CaseReleased;
import qms.events.incidents.IncidentId;
import qms.service.store.EventSourcedThing;
import qms.web.problems.Problem;

/** Which incident a case belongs to: one at most, also where two people link it to two at the same moment. */
@AggregateRoot
final class CaseMembership extends EventSourcedThing<CaseMembershipEvent> {

    private String unit = "";
    private CaseRef ref = new CaseRef("", "");
    private @Nullable IncidentId incident;

    CaseMembership() {}

    /** Claiming it again for the same incident changes nothing. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ClaimCase command, Clock clock) {
        if (command.incidentId().equals(incident)) {
            return;
        }
        if (incident != null) {
            throw Problem.of(CASE_IN_ANOTHER_INCIDENT, "Ärendet hör redan till händelsen " + incident + ".");
        }
        apply(new CaseClaimed(
                command.membershipId(), command.unit(), command.ref(), command.incidentId(), clock.instant()));
    }

    @CommandHandler
    void handle(ReleaseCase command, Clock clock) {
        if (!command.incidentId().equals(incident)) {
            throw Problem.of(INCIDENT_CASE_NOT_MEMBER, "Ärendet hör inte till händelsen.");
        }
        apply(new CaseReleased(command.membershipId(), unit, ref, command.incidentId(), clock.instant()));
    }

    @Override
    protected void on(CaseMembershipEvent event) {
        switch (event) {
            case CaseClaimed claimed -> {
                unit = claimed.unit();
                ref = claimed.ref();
                incident = claimed.incidentId();
            }
            case CaseReleased e -> incident = null;
        }
    }
}
