package qms.service.store;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import qms.events.complaints.ComplaintEvent;
import qms.events.complaints.ComplaintForwarded;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.ComplaintRerouted;
import qms.events.complaints.ComplaintWithdrawn;

/** A complaint of which only this is told: it came by forwarding, moves between units, and may be withdrawn once. */
@AggregateRoot
class ComplaintThing extends EventSourcedThing<ComplaintEvent> {

    private boolean withdrawn;

    sealed interface Command {

        @TargetAggregateIdentifier
        String thing();

        record Receive(String thing, String unit) implements Command {}

        record Withdraw(String thing) implements Command {}

        record WithdrawTwice(String thing) implements Command {}
    }

    ComplaintThing() {}

    @CommandHandler
    ComplaintThing(Command.Receive command, Clock clock) {
        apply(new ComplaintForwarded(
                ComplaintId.of(command.thing()), command.unit(), LocalDate.of(2026, 3, 2), clock.instant()));
    }

    @CommandHandler
    void handle(Command.Withdraw command, Clock clock) {
        if (withdrawn) {
            throw new IllegalStateException("withdrawn already, at version " + version());
        }
        apply(new ComplaintWithdrawn(ComplaintId.of(id), "BJORKEN", LocalDate.of(2026, 3, 3), clock.instant()));
    }

    @CommandHandler
    void handle(Command.WithdrawTwice command, Clock clock) {
        var event = new ComplaintWithdrawn(ComplaintId.of(id), "BJORKEN", LocalDate.of(2026, 3, 3), clock.instant());
        apply(event);
        apply(event);
    }

    @Override
    protected void on(ComplaintEvent event) {
        switch (event) {
            case ComplaintWithdrawn done -> withdrawn = true;
            case ComplaintRerouted anew -> withdrawn = false;
            default -> {}
        }
    }
}
