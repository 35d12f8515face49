package qms.deviations.incidents;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.deviations.incidents.IncidentProblem.INCIDENT_CASE_ALREADY_MEMBER;
import static qms.deviations.incidents.IncidentProblem.INCIDENT_CASE_NOT_MEMBER;
import static qms.deviations.incidents.IncidentProblem.INCIDENT_DISSOLVED;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import qms.deviations.incidents.IncidentCommand.DissolveIncident;
import qms.deviations.incidents.IncidentCommand.LinkCase;
import qms.deviations.incidents.IncidentCommand.OpenIncident;
import qms.deviations.incidents.IncidentCommand.UnlinkCase;
import qms.events.CaseRef;
import qms.events.incidents.IncidentCaseLinked;
import qms.events.incidents.IncidentCaseUnlinked;
import qms.events.incidents.IncidentDissolved;
import qms.events.incidents.IncidentEvent;
import qms.events.incidents.IncidentOpened;
import qms.service.store.EventSourcedThing;
import qms.web.problems.Problem;

/** An incident: which cases are about it. That a case is in no other is decided by its {@link CaseMembership}. */
@AggregateRoot
final class Incident extends EventSourcedThing<IncidentEvent> {

    private final Set<CaseRef> members = new HashSet<>();
    private String unit = "";
    private IncidentStatus status = IncidentStatus.OPEN;

    Incident() {}

    @CommandHandler
    Incident(OpenIncident command, Clock clock) {
        apply(new IncidentOpened(
                command.incidentId(), command.unit(), command.members(), command.reason(), clock.instant()));
    }

    @CommandHandler
    void handle(LinkCase command, Clock clock) {
        refuseIfDissolved();
        refuseIf(
                members.contains(command.member().ref()),
                INCIDENT_CASE_ALREADY_MEMBER,
                "Ärendet hör redan till händelsen.");
        apply(new IncidentCaseLinked(command.incidentId(), unit, command.member(), command.reason(), clock.instant()));
    }

    @CommandHandler
    void handle(UnlinkCase command, Clock clock) {
        refuseIfDissolved();
        refuseIf(!members.contains(command.ref()), INCIDENT_CASE_NOT_MEMBER, "Ärendet hör inte till händelsen.");
        apply(new IncidentCaseUnlinked(command.incidentId(), unit, command.ref(), command.reason(), clock.instant()));
    }

    @CommandHandler
    void handle(DissolveIncident command, Clock clock) {
        refuseIfDissolved();
        apply(new IncidentDissolved(command.incidentId(), unit, command.reason(), clock.instant()));
    }

    @Override
    protected void on(IncidentEvent event) {
        switch (event) {
            case IncidentOpened opened -> {
                unit = opened.unit();
                opened.members().forEach(member -> members.add(member.ref()));
            }
            case IncidentCaseLinked linked -> members.add(linked.member().ref());
            case IncidentCaseUnlinked unlinked -> members.remove(unlinked.ref());
            case IncidentDissolved e -> status = IncidentStatus.DISSOLVED;
        }
    }

    private void refuseIfDissolved() {
        refuseIf(
                status == IncidentStatus.DISSOLVED,
                INCIDENT_DISSOLVED,
                "Registrera en ny händelse om ärendena ändå hör ihop.");
    }

    private static void refuseIf(boolean against, IncidentProblem problem, String detail) {
        if (against) {
            throw Problem.of(problem, detail);
        }
    }
}
