package qms.service.projection;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import qms.events.QmsEvent;
import qms.events.operations.DeadLetterGivenUp;

/** One event of one thing, as the log gives it; its payload is read first when somebody needs it. */
record Occurrence(DomainEventMessage<?> message, long position) {

    static Occurrence of(DomainEventMessage<?> message, long position) {
        return new Occurrence(message, position);
    }

    /** Empty for a message that belongs to no stream: nothing of ours does that. */
    static Optional<Occurrence> of(EventMessage<?> message) {
        if (!(message instanceof DomainEventMessage<?> ofStream)) {
            return Optional.empty();
        }
        long position = message instanceof TrackedEventMessage<?> tracked ? position(tracked.trackingToken()) : -1;
        return Optional.of(new Occurrence(ofStream, position));
    }

    static long position(@Nullable TrackingToken token) {
        if (token == null) {
            return -1;
        }
        OptionalLong position = token.position();
        return position.orElse(-1);
    }

    String subject() {
        return message.getAggregateIdentifier();
    }

    long sequence() {
        return message.getSequenceNumber();
    }

    Instant recordedAt() {
        return message.getTimestamp();
    }

    boolean concerns(Projection<?, ?> projection) {
        return projection.events().isAssignableFrom(message.getPayloadType());
    }

    /** The place that this event gives up, if it gives up one of the service's. */
    Optional<Place> givenUp(String service) {
        return message.getPayloadType() == DeadLetterGivenUp.class
                        && message.getPayload() instanceof DeadLetterGivenUp letter
                        && letter.service().equals(service)
                ? Place.of(letter.letter())
                : Optional.empty();
    }

    <E extends QmsEvent, V> @Nullable V evolve(Projection<E, V> projection, @Nullable V view) {
        E event = projection.events().cast(message.getPayload());
        V after =
                projection.evolve(view, event, new Recorded(sequence(), position, recordedAt(), message.getMetaData()));
        if (view != null && after == null) {
            throw new IllegalStateException(projection.collection() + " lost its view at " + sequence());
        }
        return after;
    }
}
