package qms.processes.requirementchanges;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.processes.requirementchanges.Handling.ADAPTED;
import static qms.processes.requirementchanges.Handling.CHANGE_NEEDED;
import static qms.processes.requirementchanges.Handling.NOT_ASSESSED;
import static qms.processes.requirementchanges.Handling.NO_CHANGE;
import static qms.processes.requirementchanges.RequirementChangeProblem.PROCESS_ALREADY_ASSESSED;
import static qms.processes.requirementchanges.RequirementChangeProblem.PROCESS_ALREADY_TOUCHED;
import static qms.processes.requirementchanges.RequirementChangeProblem.PROCESS_NEEDS_NO_ADAPTATION;
import static qms.processes.requirementchanges.RequirementChangeProblem.PROCESS_NOT_TOUCHED;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import qms.events.requirementchanges.RequirementAdaptedTo;
import qms.events.requirementchanges.RequirementCallsForChange;
import qms.events.requirementchanges.RequirementChangeEvent;
import qms.events.requirementchanges.RequirementChangeRegistered;
import qms.events.requirementchanges.RequirementChangeTouchesProcess;
import qms.events.requirementchanges.RequirementFoundMet;
import qms.processes.requirementchanges.RequirementChangeCommand.AdaptProcess;
import qms.processes.requirementchanges.RequirementChangeCommand.CallForChange;
import qms.processes.requirementchanges.RequirementChangeCommand.FindRequirementMet;
import qms.processes.requirementchanges.RequirementChangeCommand.RegisterRequirementChange;
import qms.processes.requirementchanges.RequirementChangeCommand.TouchProcess;
import qms.service.store.EventSourcedThing;
import qms.web.problems.Problem;

/** A change in what is required: decides, process by process, what may be said about it. */
@AggregateRoot
final class RequirementChange extends EventSourcedThing<RequirementChangeEvent> {

    private String unit = "";
    private final Map<String, Handling> processes = new HashMap<>();

    RequirementChange() {}

    @CommandHandler
    RequirementChange(RegisterRequirementChange command, Clock clock) {
        apply(new RequirementChangeRegistered(
                command.changeId(),
                command.unit(),
                command.title(),
                command.kind(),
                command.source(),
                command.inForceFrom(),
                command.summary(),
                command.qualityCriteria(),
                command.processes(),
                clock.instant()));
    }

    @CommandHandler
    void handle(TouchProcess command, Clock clock) {
        refuseIf(
                processes.containsKey(command.process()),
                PROCESS_ALREADY_TOUCHED,
                "Processen står redan bland dem som berörs.");
        apply(new RequirementChangeTouchesProcess(command.changeId(), unit, command.process(), clock.instant()));
    }

    @CommandHandler
    void handle(FindRequirementMet command, Clock clock) {
        refuseUnlessToBeAssessed(command.process());
        apply(new RequirementFoundMet(command.changeId(), unit, command.process(), command.reason(), clock.instant()));
    }

    @CommandHandler
    void handle(CallForChange command, Clock clock) {
        refuseUnlessToBeAssessed(command.process());
        apply(new RequirementCallsForChange(
                command.changeId(), unit, command.process(), command.changeRequest(), clock.instant()));
    }

    @CommandHandler
    void handle(AdaptProcess command, Clock clock) {
        refuseIf(
                handling(command.process()) != CHANGE_NEEDED,
                PROCESS_NEEDS_NO_ADAPTATION,
                "Ange först vilken beställning som ska ändra processen.");
        apply(new RequirementAdaptedTo(
                command.changeId(), unit, command.process(), command.version(), clock.instant()));
    }

    @Override
    protected void on(RequirementChangeEvent event) {
        switch (event) {
            case RequirementChangeRegistered e -> {
                unit = e.unit();
                e.processes().forEach(process -> processes.put(process, NOT_ASSESSED));
            }
            case RequirementChangeTouchesProcess e -> processes.put(e.process(), NOT_ASSESSED);
            case RequirementFoundMet e -> processes.put(e.process(), NO_CHANGE);
            case RequirementCallsForChange e -> processes.put(e.process(), CHANGE_NEEDED);
            case RequirementAdaptedTo e -> processes.put(e.process(), ADAPTED);
        }
    }

    private void refuseUnlessToBeAssessed(String process) {
        refuseIf(
                handling(process) != NOT_ASSESSED,
                PROCESS_ALREADY_ASSESSED,
                "Det som har bedömts en gång ligger fast; gör en ny beställning.");
    }

    private Handling handling(String process) {
        Handling handling = processes.get(process);
        if (handling == null) {
            throw Problem.of(PROCESS_NOT_TOUCHED, "Lägg först till processen bland dem som berörs.");
        }
        return handling;
    }

    private static void refuseIf(boolean against, RequirementChangeProblem problem, String detail) {
        if (against) {
            throw Problem.of(problem, detail);
        }
    }
}
