package qms.service.store;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.service.store.StoreFixture.complaint;
import static qms.service.store.StoreFixture.message;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventLogStoreTest {

    @TempDir
    Path folder;

    private EventLogStore store;

    @BeforeEach
    void open() {
        store = EventLogConfiguration.open(folder.resolve("data/events.db"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_reader_is_called_when_this_process_has_appended() throws InterruptedException {
        try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(store.createTailToken())) {
            var calls = new LinkedBlockingQueue<Boolean>();
            assertThat(stream.setOnAvailableCallback(() -> calls.add(true))).isTrue();
            assertThat(calls.poll(5, TimeUnit.SECONDS)).as("called at once").isTrue();
            assertThat(stream.hasNextAvailable()).isFalse();
            settle(calls);

            store.publish(message(complaint(1), 0));

            assertThat(calls.poll(5, TimeUnit.SECONDS)).isTrue();
            assertThat(stream.hasNextAvailable()).isTrue();
            assertThat(stream.nextAvailable().trackingToken().position()).hasValue(1);
        }
    }

    @Test
    void a_reader_is_called_when_another_process_has_appended() throws InterruptedException {
        try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(null);
                EventLogStore other = EventLogConfiguration.open(folder.resolve("data/events.db"))) {
            var calls = new LinkedBlockingQueue<Boolean>();
            stream.setOnAvailableCallback(() -> calls.add(true));
            settle(calls);

            other.append(List.of(message(complaint(1), 0)));

            assertThat(calls.poll(5, TimeUnit.SECONDS)).isTrue();
            assertThat(stream.nextAvailable().getPayload()).isEqualTo(StoreFixture.withdrawn(complaint(1)));
        }
    }

    @Test
    void two_processes_that_append_keep_one_index_without_gaps() {
        try (EventLogStore other = EventLogConfiguration.open(folder.resolve("data/events.db"))) {
            IntStream.range(0, 50).forEach(n -> (n % 2 == 0 ? store : other).append(List.of(message(complaint(n), 0))));

            assertThat(store.head()).isEqualTo(50);
            assertThat(other.head()).isEqualTo(50);
        }
    }

    @Test
    void a_long_log_is_read_in_order_from_any_position() throws InterruptedException {
        store.append(LongStream.range(0, 1_234)
                .mapToObj(n -> message(complaint(1), n))
                .toList());

        List<Long> positions = new ArrayList<>();
        try (BlockingStream<TrackedEventMessage<?>> stream =
                store.openStream(new org.axonframework.eventhandling.GapAwareTrackingToken(3, List.of()))) {
            while (stream.hasNextAvailable()) {
                assertThat(stream.peek()).isPresent();
                positions.add(stream.nextAvailable().trackingToken().position().orElseThrow());
            }
        }

        assertThat(positions)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(4, 1_234).boxed().toList());
    }

    @Test
    void who_waits_for_the_next_event_gets_it() throws InterruptedException {
        try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(null)) {
            Thread writer = Thread.ofVirtual().start(() -> store.append(List.of(message(complaint(1), 0))));

            assertThat(stream.hasNextAvailable(5, TimeUnit.SECONDS)).isTrue();
            writer.join();
        }
    }

    @Test
    void a_closed_stream_gives_nothing() {
        BlockingStream<TrackedEventMessage<?>> stream = store.openStream(null);
        stream.close();

        store.append(List.of(message(complaint(1), 0)));

        assertThat(stream.hasNextAvailable()).isFalse();
    }

    // Opening a stream is news itself: until that is told, a call need not mean an event.
    private static void settle(LinkedBlockingQueue<Boolean> calls) throws InterruptedException {
        while (calls.poll(200, TimeUnit.MILLISECONDS) != null) {
            assertThat(calls.size()).isLessThan(10);
        }
    }
}
