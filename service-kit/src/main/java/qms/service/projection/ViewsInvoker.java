package qms.service.projection;

import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.serialization.UnknownSerializedType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qms.events.operations.DeadLetterGivenUp;

/**
 * What Axon's processor hands its events to. It only gathers: folding and writing happen when the token is stored, because Axon
 * stores the token before anything that a handler could ask to be called for.
 */
final class ViewsInvoker implements EventHandlerInvoker {

    private static final Logger LOG = LoggerFactory.getLogger(ViewsInvoker.class);

    private final ViewsWriter writer;
    private final UnknownEvents unknown;

    ViewsInvoker(ViewsWriter writer, UnknownEvents unknown) {
        this.writer = writer;
        this.unknown = unknown;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        Class<?> type = message.getPayloadType();
        if (type == UnknownSerializedType.class) {
            unknown.met(message);
            return false;
        }
        return writer.concerns(type)
                && Occurrence.of(message)
                        .filter(event -> segment.matches((Object) sequencedBy(event)))
                        .isPresent();
    }

    /** Giving up concerns the thing that waits, so it is handled where the thing's own events are. */
    private static String sequencedBy(Occurrence event) {
        if (event.message().getPayloadType() == DeadLetterGivenUp.class) {
            return Place.of(event.subject()).map(Place::subject).orElse(event.subject());
        }
        return event.subject();
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        if (canHandle(message, segment)) {
            Occurrence.of(message).ifPresent(Pending::add);
        } else {
            LOG.debug("Event {} is of no concern to segment {}", message.getIdentifier(), segment);
        }
    }

    /** A reset would leave Axon's replay token, which cannot be stored; a rebuild is {@link Rebuild}. */
    @Override
    public boolean supportsReset() {
        return false;
    }
}
