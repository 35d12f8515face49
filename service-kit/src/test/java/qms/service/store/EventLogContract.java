package qms.service.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static qms.service.store.StoreFixture.complaint;
import static qms.service.store.StoreFixture.message;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import qms.events.EventCatalogue;
import qms.service.store.moved.Withdrawn;

/** What an event log does whatever database it lies in. */
abstract class EventLogContract {

    EventLogEngine engine;

    /** The same database at every call of one test, and another for every test. */
    abstract Dialect dialect();

    @BeforeEach
    final void open() {
        engine = open(EventNaming.ofCatalogue());
    }

    @AfterEach
    final void close() {
        engine.close();
    }

    @Test
    void the_index_has_no_gaps_when_eight_threads_append_and_collide() throws Exception {
        int streams = 40;
        CyclicBarrier start = new CyclicBarrier(8);
        List<Callable<Integer>> writers = new ArrayList<>();
        for (int writer = 0; writer < 8; writer++) {
            writers.add(() -> {
                start.await();
                int stored = 0;
                for (int n = 0; n < streams; n++) {
                    for (int sequence = 0; sequence < 3; sequence++) {
                        stored += storedOne(complaint(n), sequence);
                    }
                }
                return stored;
            });
        }
        int stored = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> writer : threads.invokeAll(writers)) {
                stored += writer.get();
            }
        }

        assertThat(stored).isEqualTo(streams * 3);
        assertThat(indices()).containsExactlyElementsOf(upTo(stored));
        Map<String, Long> last = new HashMap<>();
        engine.readEvents(null, false).forEach(event -> {
            var placed = (org.axonframework.eventhandling.DomainEventMessage<?>) event;
            Long before = last.put(placed.getAggregateIdentifier(), placed.getSequenceNumber());
            assertThat(placed.getSequenceNumber()).isEqualTo(before == null ? 0 : before + 1);
        });
    }

    @Test
    void who_reads_along_while_others_append_misses_nothing() throws Exception {
        int each = 150;
        List<Long> seen = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int writer = 0; writer < 4; writer++) {
                int first = writer * each;
                threads.submit(() -> {
                    for (int n = 0; n < each; n++) {
                        engine.appendEvents(message(complaint(first + n), 0));
                    }
                });
            }
            long reached = 0;
            while (seen.size() < 4 * each) {
                EventLogEngine.Batch batch = engine.readAfter(reached);
                batch.events()
                        .forEach(event ->
                                seen.add(event.trackingToken().position().orElseThrow()));
                reached = batch.reached();
            }
        }

        assertThat(seen).containsExactlyElementsOf(upTo(4 * each));
    }

    @Test
    void events_of_one_append_are_stored_together_or_not_at_all() {
        engine.appendEvents(message(complaint(1), 0), message(complaint(1), 1));

        assertThatThrownBy(() -> engine.appendEvents(message(complaint(2), 0), message(complaint(1), 1)))
                .isInstanceOf(ConcurrencyException.class);

        assertThat(engine.readEvents(complaint(2)).hasNext()).isFalse();
        engine.appendEvents(message(complaint(3), 0));
        assertThat(indices()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_second_creation_is_refused_as_such() {
        engine.appendEvents(message(complaint(1), 0));

        assertThatThrownBy(() -> engine.appendEvents(message(complaint(1), 0)))
                .isInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void a_second_event_in_the_same_place_is_refused_as_a_conflict() {
        engine.appendEvents(message(complaint(1), 0), message(complaint(1), 1));

        assertThatThrownBy(() -> engine.appendEvents(message(complaint(1), 1)))
                .isInstanceOf(ConcurrencyException.class)
                .isNotInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void an_existing_log_is_continued_after_a_restart() {
        engine.appendEvents(message(complaint(1), 0), message(complaint(1), 1));
        engine.close();

        open();
        engine.appendEvents(message(complaint(1), 2));

        assertThat(indices()).containsExactly(1L, 2L, 3L);
        assertThat(engine.lastSequenceNumberFor(complaint(1))).contains(2L);
    }

    @Test
    void an_event_whose_class_has_moved_to_another_package_still_reads() {
        engine.appendEvents(message(complaint(1), 0));
        engine.close();
        Map<String, Class<?>> names = new HashMap<>(EventCatalogue.events());
        names.put("complaint.withdrawn/1", Withdrawn.class);

        engine = open(new EventNaming(names));

        assertThat(engine.readEvents(complaint(1)).next().getPayload())
                .isEqualTo(new Withdrawn(
                        StoreFixture.withdrawn(complaint(1)).complaintId(),
                        "BJORKEN",
                        StoreFixture.withdrawn(complaint(1)).withdrawnOn(),
                        StoreFixture.NOON));
    }

    @Test
    void a_long_stream_is_read_whole_and_with_its_metadata() {
        for (int n = 0; n < 1_001; n += 7) {
            engine.appendEvents(LongStream.range(n, n + 7)
                    .mapToObj(sequence -> message(complaint(1), sequence))
                    .toList());
        }

        var events = engine.readEvents(complaint(1)).asStream().toList();

        assertThat(events).hasSize(1_001);
        assertThat(events.getLast().getSequenceNumber()).isEqualTo(1_000);
        assertThat(events.getLast().getMetaData().get(Meta.ACTOR)).isEqualTo("anna");
        assertThat(events.getLast().getPayload()).isEqualTo(StoreFixture.withdrawn(complaint(1)));
    }

    @Test
    void an_empty_log_has_positions_too() {
        assertThat(engine.createTailToken()).isEqualTo(position(0));
        assertThat(engine.createHeadToken()).isEqualTo(position(0));
        assertThat(engine.createTokenAt(Instant.EPOCH)).isEqualTo(position(0));
        assertThat(engine.lastSequenceNumberFor("nothing")).isEmpty();
    }

    @Test
    void the_positions_of_a_full_log_are_plain() {
        engine.appendEvents(message(complaint(1), 0), message(complaint(1), 1));

        assertThat(engine.createTailToken())
                .isExactlyInstanceOf(GapAwareTrackingToken.class)
                .isEqualTo(position(0));
        assertThat(engine.createHeadToken()).isEqualTo(position(2));
        assertThat(engine.createTokenAt(Instant.EPOCH)).isEqualTo(position(0));
        assertThat(engine.createTokenAt(Instant.parse("9999-01-01T00:00:00Z"))).isEqualTo(position(2));
    }

    @Test
    void a_closed_log_takes_no_events() {
        engine.close();

        assertThatThrownBy(() -> engine.appendEvents(message(complaint(1), 0)))
                .isInstanceOf(EventStoreException.class)
                .hasMessageContaining("closed");
    }

    private int storedOne(String stream, long sequence) {
        try {
            engine.appendEvents(message(stream, sequence));
            return 1;
        } catch (ConcurrencyException | AggregateStreamCreationException taken) {
            return 0;
        }
    }

    private EventLogEngine open(Serializer naming) {
        return EventLogEngine.open(dialect(), naming, new EventUpcasterChain());
    }

    final List<Long> indices() {
        return engine.readEvents(null, false)
                .map(TrackedEventMessage::trackingToken)
                .map(token -> token.position().orElseThrow())
                .toList();
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    static GapAwareTrackingToken position(long index) {
        return new GapAwareTrackingToken(index, List.of());
    }
}
