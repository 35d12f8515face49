package qms.service.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static qms.service.store.StoreFixture.message;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import qms.events.PersonalText;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.ComplaintRegistered;

/** What a service may rely on whichever log it is given. The log may hold other events already. */
abstract class EventStoreContract {

    private final Clock before = GenericEventMessage.clock;
    private final String stream = UUID.randomUUID().toString();

    private AnnotationConfigApplicationContext service;
    private EventStore log;

    /** Which log it is; the same at every call of one test. */
    abstract Map<String, Object> properties();

    @BeforeEach
    final void start() {
        service = new AnnotationConfigApplicationContext();
        service.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", properties()));
        service.registerBean(Clock.class, () -> Clock.fixed(StoreFixture.NOON, ZoneOffset.UTC));
        service.registerBean(ServicePackages.class, () -> ServicePackages.of("qms.service.store"));
        service.register(EventLogConfiguration.class, AxonAssembly.class);
        service.refresh();
        log = service.getBean(EventStore.class);
    }

    @AfterEach
    final void stop() {
        if (service != null) {
            service.close();
        }
        GenericEventMessage.clock = before;
    }

    @Test
    void a_stream_is_read_as_it_was_written_metadata_and_all() {
        log.publish(message(stream, 0), message(stream, 1));

        List<? extends DomainEventMessage<?>> events =
                log.readEvents(stream).asStream().toList();

        assertThat(events).extracting(event -> event.getSequenceNumber()).containsExactly(0L, 1L);
        DomainEventMessage<?> last = events.getLast();
        assertThat(last.getPayload()).isEqualTo(StoreFixture.withdrawn(stream));
        assertThat(last.getType()).isEqualTo("Complaint");
        assertThat(last.getMetaData())
                .containsAllEntriesOf(Map.of(Meta.ACTOR, "anna", Meta.VIA, "API"))
                .containsAllEntriesOf(message(stream, 1).getMetaData());
        assertThat(log.readEvents(UUID.randomUUID().toString()).hasNext()).isFalse();
    }

    @Test
    void the_last_place_of_a_stream_is_known() {
        assertThat(log.lastSequenceNumberFor(stream)).isEmpty();

        log.publish(message(stream, 0), message(stream, 1));

        assertThat(log.lastSequenceNumberFor(stream)).contains(1L);
    }

    @Test
    void a_second_creation_is_refused_as_such() {
        log.publish(message(stream, 0));

        assertThatThrownBy(() -> log.publish(message(stream, 0))).isInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void a_second_event_in_the_same_place_is_refused_as_a_conflict_and_nothing_beside_it_is_stored() {
        String other = UUID.randomUUID().toString();
        log.publish(message(stream, 0), message(stream, 1));

        assertThatThrownBy(() -> log.publish(message(stream, 1))).isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> log.publish(message(other, 0), message(stream, 1)))
                .isInstanceOfAny(ConcurrencyException.class, AggregateStreamCreationException.class);

        assertThat(log.lastSequenceNumberFor(other)).isEmpty();
        assertThat(log.lastSequenceNumberFor(stream)).contains(1L);
    }

    @Test
    void who_follows_the_log_gets_what_comes_after_its_token_in_order_and_once() throws Exception {
        log.publish(message(stream, 0));
        TrackingToken head = log.createHeadToken();
        List<Long> positions = new ArrayList<>();
        List<Long> sequences = new ArrayList<>();
        try (BlockingStream<TrackedEventMessage<?>> following = log.openStream(head)) {
            log.publish(message(stream, 1), message(stream, 2));
            log.publish(message(stream, 3));
            while (sequences.size() < 3 && following.hasNextAvailable(10, TimeUnit.SECONDS)) {
                TrackedEventMessage<?> next = following.nextAvailable();
                if (next instanceof DomainEventMessage<?> event
                        && event.getAggregateIdentifier().equals(stream)) {
                    sequences.add(event.getSequenceNumber());
                    positions.add(next.trackingToken().position().orElseThrow());
                }
            }
        }

        assertThat(sequences).containsExactly(1L, 2L, 3L);
        assertThat(positions).isSorted().doesNotHaveDuplicates();
        assertThat(positions.getFirst()).isGreaterThan(head.position().orElseThrow());
        assertThat(log.createHeadToken().position().orElseThrow()).isGreaterThanOrEqualTo(positions.getLast());
    }

    @Test
    void a_token_that_was_kept_leads_back_to_its_place() throws Exception {
        log.publish(message(stream, 0));
        TrackingToken kept = keptAndReadBack(log.createHeadToken());
        log.publish(message(stream, 1));

        assertThat(kept).isEqualTo(keptAndReadBack(kept));
        try (BlockingStream<TrackedEventMessage<?>> following = log.openStream(kept)) {
            assertThat(following.hasNextAvailable(10, TimeUnit.SECONDS)).isTrue();
            assertThat(following.nextAvailable())
                    .isInstanceOfSatisfying(
                            DomainEventMessage.class,
                            event -> assertThat(event.getSequenceNumber()).isEqualTo(1L));
        }
    }

    @Test
    void from_the_tail_the_whole_log_is_read() throws Exception {
        log.publish(message(stream, 0));
        long head = log.createHeadToken().position().orElseThrow();
        TrackingToken reached = null;
        try (BlockingStream<TrackedEventMessage<?>> following = log.openStream(log.createTailToken())) {
            while ((reached == null || reached.position().orElseThrow() < head)
                    && following.hasNextAvailable(10, TimeUnit.SECONDS)) {
                reached = following.nextAvailable().trackingToken();
            }
        }

        assertThat(reached.position()).hasValue(head);
    }

    @Test
    void an_event_that_is_too_large_is_refused_and_one_that_is_nearly_so_is_kept() {
        assertThatThrownBy(() -> log.publish(words(EventTooLarge.LIMIT))).isInstanceOf(EventTooLarge.class);
        assertThat(log.lastSequenceNumberFor(stream)).isEmpty();

        DomainEventMessage<?> large = words(EventTooLarge.LIMIT - 1_000);
        log.publish(large);

        assertThat(log.readEvents(stream).next().getPayload()).isEqualTo(large.getPayload());
    }

    @Test
    void what_was_stored_is_there_after_a_restart_and_goes_on() {
        log.publish(message(stream, 0));
        stop();
        start();
        log.publish(message(stream, 1));

        assertThat(log.readEvents(stream).asStream()).hasSize(2);
    }

    @Test
    void a_thing_is_made_once_and_changed_by_commands() {
        send(new ComplaintThing.Command.Receive(stream, "BJORKEN"));
        send(new ComplaintThing.Command.WithdrawTwice(stream));

        assertThat(log.readEvents(stream).asStream()).hasSize(3);
        assertThatThrownBy(() -> send(new ComplaintThing.Command.Receive(stream, "BJORKEN")))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThat(log.lastSequenceNumberFor(stream)).contains(2L);
    }

    private void send(ComplaintThing.Command command) {
        service.getBean(CommandGateway.class)
                .sendAndWait(new GenericCommandMessage<>(command)
                        .withMetaData(Map.of(Meta.ACTOR, "anna", Meta.VIA, "API", Meta.TRACE_ID, "t-1")));
    }

    private TrackingToken keptAndReadBack(TrackingToken token) {
        Serializer serializer = service.getBean(Serializer.class);
        SerializedObject<String> kept = serializer.serialize(token, String.class);
        return serializer.deserialize(kept);
    }

    private DomainEventMessage<?> words(int length) {
        ComplaintRegistered registered = new ComplaintRegistered(
                ComplaintId.of(stream),
                "BJORKEN",
                null,
                "COMPLAINT",
                "PHONE",
                StoreFixture.NOON,
                StoreFixture.NOON,
                "RELATIVE",
                List.of("TREATMENT"),
                null,
                new PersonalText("k", "c".repeat(length)),
                null,
                false);
        return new GenericDomainEventMessage<>("Complaint", stream, 0, registered);
    }
}
