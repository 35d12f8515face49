package qms.service.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import qms.events.organisation.OrganisationEvent;

class OrganisationReaderTest {

    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final OrganisationReader reader = new OrganisationReader(store);

    @AfterEach
    void shutDown() {
        store.shutDown();
    }

    @Test
    void what_was_just_stored_is_there() {
        assertThat(reader.current().units()).isEmpty();
        store(
                store,
                0,
                new OrganisationFixture().unit("board", "2000-01-01", null).events());
        assertThat(reader.current().unit("board")).isPresent();
        store(
                store,
                1,
                new OrganisationFixture()
                        .unit("unit", "2000-01-01", null)
                        .placed("unit", "board", "2000-01-01", null)
                        .events());
        assertThat(reader.current().units()).hasSize(2);
        assertThat(reader.current()).isSameAs(reader.current());
    }

    @Test
    void what_a_unit_of_work_takes_back_is_not_remembered() {
        DefaultUnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        store(
                store,
                0,
                new OrganisationFixture().unit("board", "2000-01-01", null).events());
        assertThat(reader.current().unit("board")).isPresent();
        work.rollback();
        assertThat(reader.current().units()).isEmpty();
    }

    private static void store(EventStore store, long first, List<OrganisationEvent> events) {
        long sequence = first;
        for (OrganisationEvent event : events) {
            store.publish(new GenericDomainEventMessage<>("Organisation", OrganisationEvent.STREAM, sequence++, event));
        }
    }
}
