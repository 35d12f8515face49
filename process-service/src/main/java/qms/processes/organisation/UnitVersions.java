package qms.processes.organisation;

import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import qms.events.organisation.OrganisationEvent;

/** How much has happened to one unit: its version, counted in the organisation's own stream. */
@Component
class UnitVersions {

    private final EventStore log;

    UnitVersions(EventStore log) {
        this.log = log;
    }

    /** -1 for a unit to which nothing has happened. */
    long of(String key) {
        long version = -1;
        DomainEventStream stream = log.readEvents(OrganisationEvent.STREAM, 0);
        while (stream.hasNext()) {
            if (stream.next().getPayload() instanceof OrganisationEvent event
                    && event.unit().equals(key)) {
                version++;
            }
        }
        return version;
    }
}
