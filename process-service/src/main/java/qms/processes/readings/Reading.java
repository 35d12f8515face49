package qms.processes.readings;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import qms.events.readings.ReadingEvent;
import qms.events.readings.ReadingSigned;
import qms.service.store.EventSourcedThing;

/** One signature: a person, a version, a time. It is made once and never changed. */
@AggregateRoot
final class Reading extends EventSourcedThing<ReadingEvent> {

    Reading() {}

    @CommandHandler
    Reading(SignReading command, Clock clock) {
        apply(new ReadingSigned(
                command.readingId(),
                command.unit(),
                command.documentId(),
                command.version(),
                command.person(),
                clock.instant()));
    }

    @Override
    protected void on(ReadingEvent event) {}
}
