package qms.service.projection;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.UnknownSerializedType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Names of events that this version of the service does not know: another service's newer ones, or its own after a step back to an
 * older version. They are passed over, told once, and shown; the newer version rebuilds what it needs of them.
 */
final class UnknownEvents {

    private static final Logger LOG = LoggerFactory.getLogger(UnknownEvents.class);

    private final Set<String> names = new ConcurrentSkipListSet<>();

    void met(EventMessage<?> message) {
        String name = name(message);
        if (names.add(name)) {
            LOG.warn("Events named {} are unknown to this version and are passed over", name);
        }
    }

    Set<String> names() {
        return new TreeSet<>(names);
    }

    private static String name(EventMessage<?> message) {
        try {
            return message.getPayload() instanceof UnknownSerializedType unknown
                    ? String.valueOf(unknown.serializedType().getName())
                    : message.getPayloadType().getName();
        } catch (RuntimeException unreadable) {
            return "unreadable";
        }
    }
}
