package qms.service.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import qms.events.organisation.OrganisationEvent;

/** The organisation as it is known now: its own stream, read from where it was last read to. */
public final class OrganisationReader {

    private final EventStore log;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile Known known = new Known(Organisation.EMPTY, 0);

    public OrganisationReader(EventStore log) {
        this.log = log;
    }

    public Organisation current() {
        // Inside a unit of work the stream also shows what is not stored yet and may never be: answer with it, do not
        // remember it.
        if (CurrentUnitOfWork.isStarted()) {
            return readOn(known).organisation();
        }
        reading.lock();
        try {
            known = readOn(known);
            return known.organisation();
        } finally {
            reading.unlock();
        }
    }

    /** The version of the organisation that is known now: the sequence number of its last event, -1 before the first. */
    public long version() {
        return readOn(known).next() - 1;
    }

    /** The organisation as it was at a version, folded anew. */
    public Organisation at(long version) {
        return readOn(new Known(Organisation.EMPTY, 0), version).organisation();
    }

    private Known readOn(Known from) {
        return readOn(from, Long.MAX_VALUE);
    }

    private Known readOn(Known from, long until) {
        List<OrganisationEvent> events = new ArrayList<>();
        long next = from.next();
        DomainEventStream stream = log.readEvents(OrganisationEvent.STREAM, from.next());
        while (stream.hasNext()) {
            DomainEventMessage<?> message = stream.next();
            if (message.getSequenceNumber() > until) {
                break;
            }
            events.add((OrganisationEvent) message.getPayload());
            next = message.getSequenceNumber() + 1;
        }
        return events.isEmpty() ? from : new Known(from.organisation().evolve(events), next);
    }

    private record Known(Organisation organisation, long next) {}
}
