package qms.processes.platform;

import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import qms.events.QmsEvent;
import qms.events.changerequests.ChangeRequestEvent;
import qms.events.documents.DocumentEvent;
import qms.events.persons.PersonEvent;
import qms.events.processes.ProcessEvent;

/** Says whether a thing that another one refers to exists: by its own stream, never by a list that may lag behind. */
@Component
public class Existing {

    private final EventStore log;

    public Existing(EventStore log) {
        this.log = log;
    }

    public boolean person(String id) {
        return began(id, PersonEvent.class);
    }

    public boolean process(String id) {
        return began(id, ProcessEvent.class);
    }

    public boolean document(String id) {
        return began(id, DocumentEvent.class);
    }

    public boolean changeRequest(String id) {
        return began(id, ChangeRequestEvent.class);
    }

    /** The first event of a stream says what kind of thing it is of. */
    private boolean began(String id, Class<? extends QmsEvent> feature) {
        DomainEventStream stream = log.readEvents(id, 0);
        return stream.hasNext() && feature.isAssignableFrom(stream.next().getPayloadType());
    }
}
