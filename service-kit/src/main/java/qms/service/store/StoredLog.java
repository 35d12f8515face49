package qms.service.store;

import java.util.Collection;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** The log as it is stored, for whoever proves that it has not been changed. */
public interface StoredLog {

    /** The number of the last event; 0 where nothing has happened. */
    long head();

    /** Up to so many of the events after a number, in their order. */
    List<StoredEvent> after(long number, int atMost);

    /** All events of some streams, in the order of the log. */
    List<StoredEvent> ofStreams(Collection<String> streams);

    /** What lies behind an event store of ours. */
    static StoredLog of(EventStore store) {
        return switch (store) {
            case EventLogStore log -> log.stored();
            case AxonServerStore server -> server.stored();
            default -> throw new IllegalArgumentException("not known how " + store.getClass() + " stores its events");
        };
    }
}
