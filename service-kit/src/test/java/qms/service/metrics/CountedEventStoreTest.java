package qms.service.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.jspecify.annotations.NonNull;
import org.junit.jupiter.api.Test;

/** Two services share a log; each counts what it has stored, and only that. */
class CountedEventStoreTest {

    private final LogThatMayBeAway engine = new LogThatMayBeAway();
    private final EventStore shared =
            EmbeddedEventStore.builder().storageEngine(engine).build();
    private final SimpleMeterRegistry own = new SimpleMeterRegistry();
    private final SimpleMeterRegistry others = new SimpleMeterRegistry();
    private final EventStore log = new CountedEventStore(shared, own);
    private final EventStore othersLog = new CountedEventStore(shared, others);

    @Test
    void what_is_stored_is_counted_where_it_was_sent() {
        log.publish(List.of(event(0), event(1)));
        othersLog.publish(event(2));
        assertThat(count(own)).isEqualTo(2);
        assertThat(count(others)).isEqualTo(1);
    }

    @Test
    void within_a_command_nothing_is_counted_before_it_is_stored() {
        var command = DefaultUnitOfWork.startAndGet(event(0));
        log.publish(event(1));
        assertThat(count(own)).isZero();
        command.commit();
        assertThat(count(own)).isEqualTo(1);
    }

    @Test
    void what_was_refused_or_given_up_is_not_counted() {
        var givenUp = DefaultUnitOfWork.startAndGet(event(0));
        log.publish(event(1));
        givenUp.rollback();
        engine.away = true;
        assertThatThrownBy(() -> log.publish(event(2))).isInstanceOf(EventStoreException.class);
        var refused = DefaultUnitOfWork.startAndGet(event(0));
        log.publish(event(3));
        assertThatThrownBy(refused::commit).isInstanceOf(EventStoreException.class);
        assertThat(count(own)).isZero();
    }

    private static double count(SimpleMeterRegistry meters) {
        return meters.get("qms.events.appended").counter().count();
    }

    private static EventMessage<?> event(long sequence) {
        return new GenericDomainEventMessage<>("Thing", "bjorken", sequence, "missed night visit");
    }

    private static final class LogThatMayBeAway extends InMemoryEventStorageEngine {

        private boolean away;

        @Override
        public void appendEvents(@NonNull List<? extends EventMessage<?>> events) {
            if (away) {
                throw new EventStoreException("away");
            }
            super.appendEvents(events);
        }
    }
}
