package qms.processes.readings;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import qms.events.readings.ReadingEvent;
import qms.events.readings.ReadingReminderIssued;
import qms.events.readings.ReadingRequired;
import qms.events.readings.ReadingRequirementWithdrawn;
import qms.events.readings.ReadingSigned;
import qms.processes.readings.RequirementCommand.IssueReminder;
import qms.processes.readings.RequirementCommand.RequireReading;
import qms.processes.readings.RequirementCommand.WithdrawRequirement;
import qms.service.store.EventSourcedThing;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** That a document is to be read in a unit; who has read it stands in the readings. */
@AggregateRoot
final class ReadingRequirement extends EventSourcedThing<ReadingEvent> {

    private String unit = "";
    private RequirementStatus status = RequirementStatus.OPEN;
    private String remindedOf = "";
    private LocalDate remindedOn = LocalDate.EPOCH;

    ReadingRequirement() {}

    @CommandHandler
    ReadingRequirement(RequireReading command, Clock clock) {
        apply(new ReadingRequired(
                command.requirementId(),
                command.unit(),
                command.documentId(),
                command.roles(),
                command.days(),
                clock.instant()));
    }

    @CommandHandler
    void handle(IssueReminder command, Clock clock) {
        mustBeOpen();
        if (command.version().equals(remindedOf) && remindedOn.isAfter(command.unlessSince())) {
            return;
        }
        apply(new ReadingReminderIssued(
                command.requirementId(),
                unit,
                command.version(),
                command.persons(),
                Stockholm.day(clock.instant()),
                clock.instant()));
    }

    @CommandHandler
    void handle(WithdrawRequirement command, Clock clock) {
        mustBeOpen();
        apply(new ReadingRequirementWithdrawn(command.requirementId(), unit, command.reason(), clock.instant()));
    }

    @Override
    protected void on(ReadingEvent event) {
        switch (event) {
            case ReadingRequired e -> unit = e.unit();
            case ReadingReminderIssued e -> {
                remindedOf = e.version();
                remindedOn = e.issuedOn();
            }
            case ReadingRequirementWithdrawn e -> status = RequirementStatus.WITHDRAWN;
            case ReadingSigned e -> {}
        }
    }

    private void mustBeOpen() {
        if (status == RequirementStatus.WITHDRAWN) {
            throw Problem.of(ReadingProblem.REQUIREMENT_WITHDRAWN, "Skapa ett nytt läskrav om dokumentet ska läsas.");
        }
    }
}
