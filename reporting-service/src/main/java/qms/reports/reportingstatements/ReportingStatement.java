package qms.reports.reportingstatements;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import qms.events.reportingstatements.ReportingStated;
import qms.events.reportingstatements.ReportingStatementEvent;
import qms.service.store.EventSourcedThing;

/** What a unit has stated about its reporting during a year. */
@AggregateRoot
final class ReportingStatement extends EventSourcedThing<ReportingStatementEvent> {

    ReportingStatement() {}

    @CommandHandler
    ReportingStatement(StateReporting command, Clock clock) {
        apply(new ReportingStated(
                command.statementId(),
                command.unit(),
                null,
                command.year(),
                command.subject(),
                command.state(),
                command.text(),
                clock.instant()));
    }

    @Override
    protected void on(ReportingStatementEvent event) {
        // A statement has nothing to decide: it is made once and stays.
    }
}
