package qms.service.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;
import qms.events.CaseRef;
import qms.events.access.AccessRecorded;
import qms.service.store.Meta;
import qms.web.identity.Actor;
import qms.web.identity.Role;
import qms.web.time.MovableClock;

/** That a case is read is on record before it is shown, once for a person, a case, a kind of reading and an hour. */
class ReadsTest {

    private static final CaseRef CASE = new CaseRef("LEX_SARAH_CASE", "4711");
    private static final Actor MANAGER = new Actor("p-manager", Set.of(Role.UNIT_MANAGER), Set.of("bjorken"));
    private static final Instant NOW = Instant.parse("2026-02-03T08:10:00Z");
    private static final Map<String, String> METADATA = Map.of(Meta.ACTOR, "p-manager");

    private final InMemoryEventStorageEngine stored = new InMemoryEventStorageEngine();
    private final EventStore log =
            EmbeddedEventStore.builder().storageEngine(stored).build();
    private final MovableClock clock = new MovableClock(Clock.fixed(NOW, ZoneOffset.UTC), NOW);
    private final Reads reads = new Reads(log, clock);

    @Test
    void a_reading_says_who_read_what_in_which_role_and_hour() {
        read(reads, AccessKind.OPENED, CASE, MANAGER);
        AccessRecorded recorded = recorded().getFirst();
        assertThat(recorded.caseRef()).isEqualTo(CASE);
        assertThat(recorded.unit()).isEqualTo("bjorken");
        assertThat(recorded.person()).isEqualTo("p-manager");
        assertThat(recorded.roles()).containsExactly("UNIT_MANAGER");
        assertThat(recorded.actorUnits()).containsExactly("bjorken");
        assertThat(recorded.kind()).isEqualTo("OPENED");
        assertThat(recorded.hour()).isEqualTo("2026-02-03T08:00:00Z");
        assertThat(recorded.registeredAt()).isEqualTo("2026-02-03T08:10:00Z");
    }

    @Test
    void what_is_read_again_within_the_hour_is_on_record_already() {
        read(reads, AccessKind.OPENED, CASE, MANAGER);
        read(reads, AccessKind.OPENED, CASE, MANAGER);
        assertThat(recorded()).hasSize(1);
    }

    @Test
    void a_process_that_has_forgotten_asks_the_log() {
        read(reads, AccessKind.OPENED, CASE, MANAGER);
        read(new Reads(log, clock), AccessKind.OPENED, CASE, MANAGER);
        assertThat(recorded()).hasSize(1);
    }

    @Test
    void another_hour_case_person_or_kind_is_another_reading() {
        read(reads, AccessKind.OPENED, CASE, MANAGER);
        read(reads, AccessKind.HISTORY, CASE, MANAGER);
        read(reads, AccessKind.OPENED, new CaseRef("LEX_SARAH_CASE", "4712"), MANAGER);
        read(reads, AccessKind.OPENED, CASE, new Actor("p-other", Set.of(Role.AUDITOR), Set.of("*")));
        clock.moveTo(Instant.parse("2026-02-03T09:00:00Z"));
        read(reads, AccessKind.OPENED, CASE, MANAGER);
        assertThat(recorded()).hasSize(5);
    }

    @Test
    void what_cannot_be_recorded_is_not_shown_and_not_taken_for_recorded() {
        AtomicInteger refusals = new AtomicInteger(1);
        Reads unlucky = new Reads(refusingAtFirst(refusals), clock);
        assertThatThrownBy(() -> read(unlucky, AccessKind.OPENED, CASE, MANAGER))
                .isInstanceOf(EventStoreException.class);
        read(unlucky, AccessKind.OPENED, CASE, MANAGER);
        assertThat(recorded()).hasSize(1);
    }

    private static void read(Reads reads, AccessKind kind, CaseRef read, Actor actor) {
        reads.record(kind, null, read, "bjorken", actor, METADATA);
    }

    private List<AccessRecorded> recorded() {
        return stored.readEvents(null, false)
                .map(TrackedEventMessage::getPayload)
                .map(AccessRecorded.class::cast)
                .toList();
    }

    private EventStore refusingAtFirst(AtomicInteger refusals) {
        return (EventStore) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EventStore.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("publish") && refusals.getAndDecrement() > 0) {
                        throw new EventStoreException("the disk is full");
                    }
                    try {
                        return method.invoke(log, arguments);
                    } catch (InvocationTargetException fault) {
                        throw fault.getCause();
                    }
                });
    }
}
