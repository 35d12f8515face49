package qms.service.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;
import qms.events.QmsEvent;
import qms.service.store.Meta;
import qms.web.problems.Overtaken.Change;

/** Reads one thing by folding its own stream, so that what was just written is there. */
public final class Streams {

    private static final int MOST_CHANGES = 50;

    private final EventStore log;
    private final GivenUp givenUp;

    Streams(EventStore log, GivenUp givenUp) {
        this.log = log;
        this.givenUp = givenUp;
    }

    /** For a fold outside a service, where nothing has ever been given up. */
    public Streams(EventStore log) {
        this(log, GivenUp.nothing());
    }

    /** The thing as it is now. */
    public <E extends QmsEvent, V> Optional<Versioned<V>> read(Projection<E, V> projection, String id) {
        return read(projection, id, Long.MAX_VALUE);
    }

    /** The thing as it was when its version was {@code untilSequence}: the answer that a repeated request had. */
    public <E extends QmsEvent, V> Optional<Versioned<V>> read(
            Projection<E, V> projection, String id, long untilSequence) {
        // From sequence 0 on purpose: without it Axon starts from an aggregate's snapshot, which is no event.
        DomainEventStream stream = log.readEvents(id, 0);
        V view = null;
        long version = -1;
        while (stream.hasNext()) {
            DomainEventMessage<?> message = stream.next();
            if (message.getSequenceNumber() > untilSequence) {
                break;
            }
            view = evolve(projection, view, message);
            version = message.getSequenceNumber();
        }
        return view == null ? Optional.empty() : Optional.of(new Versioned<>(view, version));
    }

    /** The thing as it was known at a moment: by the events that had been registered by then; empty where it had not begun. */
    public <E extends QmsEvent, V> Optional<Versioned<V>> known(Projection<E, V> projection, String id, Instant asOf) {
        DomainEventStream stream = log.readEvents(id, 0);
        V view = null;
        long version = -1;
        while (stream.hasNext()) {
            DomainEventMessage<?> message = stream.next();
            boolean known = !registeredAt(message).isAfter(asOf);
            if (!known && view == null) {
                break;
            }
            if (known) {
                view = evolve(projection, view, message);
                version = message.getSequenceNumber();
            }
        }
        return view == null ? Optional.empty() : Optional.of(new Versioned<>(view, version));
    }

    /** The thing before and after each of its events, in order; folded as it is asked for. */
    public <E extends QmsEvent, V> Stream<Step<V>> steps(Projection<E, V> projection, String id) {
        AtomicReference<V> view = new AtomicReference<>();
        return log.readEvents(id, 0).asStream().map(message -> {
            V before = view.get();
            V after = evolve(projection, before, message);
            view.set(after);
            return new Step<>(message, before, after);
        });
    }

    /** One event of a stream. */
    public Optional<DomainEventMessage<?>> event(String id, long number) {
        DomainEventStream stream = log.readEvents(id, number);
        return stream.hasNext() ? Optional.of(stream.next()) : Optional.empty();
    }

    /** When an event was entered; when it was stored, for what is none of ours. */
    public static Instant registeredAt(DomainEventMessage<?> message) {
        return message.getPayload() instanceof QmsEvent event ? event.registeredAt() : message.getTimestamp();
    }

    /** Whether anything has happened to the thing at all. */
    public boolean exists(String id) {
        return log.readEvents(id, 0).hasNext();
    }

    /** What has happened after a version, the latest last; no more of it than somebody reads. */
    public List<Change> since(String id, long version) {
        DomainEventStream stream = log.readEvents(id, Math.max(0, version + 1));
        List<Change> changes = new ArrayList<>();
        while (stream.hasNext() && changes.size() < MOST_CHANGES) {
            DomainEventMessage<?> message = stream.next();
            EventName name = message.getPayloadType().getAnnotation(EventName.class);
            if (name != null) {
                changes.add(new Change(message.getSequenceNumber(), name.value(), message.getTimestamp()));
            }
        }
        return changes;
    }

    /** How the thing began: the metadata of its first event, and the last version that came of the same request. */
    public Optional<Origin> origin(String id) {
        DomainEventStream stream = log.readEvents(id, 0);
        if (!stream.hasNext()) {
            return Optional.empty();
        }
        DomainEventMessage<?> first = stream.next();
        Object key = first.getMetaData().get(Meta.KEY);
        long until = first.getSequenceNumber();
        while (key != null && stream.hasNext()) {
            DomainEventMessage<?> next = stream.next();
            if (!Objects.equals(next.getMetaData().get(Meta.KEY), key)) {
                break;
            }
            until = next.getSequenceNumber();
        }
        return Optional.of(new Origin(first.getMetaData(), until));
    }

    private <E extends QmsEvent, V> @Nullable V evolve(
            Projection<E, V> projection, @Nullable V view, DomainEventMessage<?> message) {
        Place place = new Place(projection.collection(), message.getAggregateIdentifier(), message.getSequenceNumber());
        if (!projection.events().isAssignableFrom(message.getPayloadType()) || givenUp.contains(place)) {
            return view;
        }
        try {
            return Occurrence.of(message, -1).evolve(projection, view);
        } catch (RuntimeException fault) {
            if (givenUp.holds(place)) {
                return view;
            }
            throw fault;
        }
    }

    /** One event, and the thing on either side of it. */
    public record Step<V>(
            DomainEventMessage<?> event,
            @Nullable V before,
            @Nullable V after) {}

    /** How a thing began. */
    public record Origin(MetaData metadata, long until) {}
}
