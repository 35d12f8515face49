package qms.processes.platform;

import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Says whether a thing that another one refers to exists: by its own stream, never by a list that may lag behind. */
@Component
public class Existing {

    private final EventStore log;

    public Existing(EventStore log) {
        this.log = log;
    }

    public boolean person(String id) {
        return began(id, "qms.events.persons");
    }

    public boolean process(String id) {
        return began(id, "qms.events.processes");
    }

    public boolean document(String id) {
        return began(id, "qms.events.documents");
    }

    public boolean changeRequest(String id) {
        return began(id, "qms.events.changerequests");
    }

    /** The first event of a stream says what kind of thing it is of. */
    private boolean began(String id, String feature) {
        DomainEventStream stream = log.readEvents(id, 0);
        return stream.hasNext()
                && stream.next().getPayloadType().getPackageName().equals(feature);
    }
}
