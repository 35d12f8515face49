package qms.service.store;

import java.util.OptionalLong;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.serialization.UnknownSerializedType;
import qms.events.QmsEvent;

/**
 * What every aggregate is: a thing whose state is told by its own events. A repeated Idempotency-Key is answered as it was the first
 * time, and a version that has been overtaken is refused, before the thing's own guards are asked. Every command, also the one that
 * creates a thing, is answered with the version after it: the sequence number of the thing's last event.
 *
 * @param <E> the events of the feature
 */
public abstract class EventSourcedThing<E extends QmsEvent> {

    /** The subject of its events; known from the first event on. */
    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init")
    protected String id;

    private final RememberedKeys keys = new RememberedKeys();

    /** Axon makes a thing without anything before it tells it its events. */
    protected EventSourcedThing() {}

    /** What follows from an event; decides nothing. */
    protected abstract void on(E event);

    /** The sequence number of the last event, 0 for the first. */
    protected final long version() {
        return AggregateLifecycle.getVersion();
    }

    // The stream of a thing holds the events of its feature only, which the type cannot say to Axon.
    @SuppressWarnings("unchecked")
    @EventSourcingHandler
    final void on(QmsEvent event, MetaData metadata, @SequenceNumber long sequence) {
        id = event.subject();
        keys.remember(metadata, sequence);
        on((E) event);
    }

    /** To decide without an event that this version of the software cannot read would be to guess. */
    @EventSourcingHandler
    final void on(UnknownSerializedType event) {
        throw new IllegalStateException("the stream holds an event that is not known here");
    }

    @CommandHandlerInterceptor
    final Object before(MetaData metadata, InterceptorChain command) throws Exception {
        OptionalLong answered = keys.answered(metadata);
        if (answered.isPresent()) {
            return answered.getAsLong();
        }
        String seen = (String) metadata.get(Meta.IF_MATCH);
        if (seen != null && !seen.equals(Long.toString(version()))) {
            throw new StaleVersion("the version is " + version() + ", not " + seen);
        }
        command.proceed();
        return version();
    }
}
