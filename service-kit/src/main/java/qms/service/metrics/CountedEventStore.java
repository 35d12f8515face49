package qms.service.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.axonframework.common.Registration;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/** A service's way to the log, which counts what the service has stored there. */
final class CountedEventStore implements EventStore {

    private final EventStore log;
    private final Counter appended;

    CountedEventStore(EventStore log, MeterRegistry meters) {
        this.log = log;
        this.appended = Counter.builder("qms.events.appended")
                .description("Events that this service has stored")
                .register(meters);
    }

    /** Within a command the events are stored as it is committed, and are counted when that has gone well. */
    @Override
    public void publish(List<? extends EventMessage<?>> events) {
        log.publish(events);
        int count = events.size();
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().root().afterCommit(done -> appended.increment(count));
        } else {
            appended.increment(count);
        }
    }

    @Override
    public DomainEventStream readEvents(String stream) {
        return log.readEvents(stream);
    }

    @Override
    public DomainEventStream readEvents(String stream, long firstSequence) {
        return log.readEvents(stream, firstSequence);
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        log.storeSnapshot(snapshot);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        return log.lastSequenceNumberFor(stream);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return log.openStream(token);
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return log.createTailToken();
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return log.createHeadToken();
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant moment) {
        return log.createTokenAt(moment);
    }

    @Override
    public @Nullable TrackingToken createTokenSince(Duration duration) {
        return log.createTokenSince(duration);
    }

    @Override
    public Registration subscribe(Consumer<List<? extends EventMessage<?>>> processor) {
        return log.subscribe(processor);
    }

    @Override
    public Registration registerDispatchInterceptor(MessageDispatchInterceptor<? super EventMessage<?>> interceptor) {
        return log.registerDispatchInterceptor(interceptor);
    }
}
