package qms.service.store;

import org.axonframework.eventsourcing.eventstore.EventStore;

/** Asks the event log: the writer for its turn where the writer is ours, else the server for a stream that is not there. */
final class LogProbe implements Probe {

    private static final String NO_STREAM = "canary";

    private final EventStore store;

    LogProbe(EventStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "log";
    }

    @Override
    public void ask() {
        if (store instanceof EventLogStore log) {
            log.probe();
        } else {
            store.lastSequenceNumberFor(NO_STREAM);
        }
    }
}
