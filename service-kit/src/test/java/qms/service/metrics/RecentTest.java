package qms.service.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecentTest {

    private static final Duration LONG = Duration.ofHours(1);
    private static final Duration NOT_LONG = Duration.ofMillis(1);

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void many_who_look_at_once_ask_the_store_once() {
        var recent = new Recent<>(asked::incrementAndGet, LONG, LONG);
        for (int i = 0; i < 100; i++) {
            assertThat(recent.get()).contains(1);
        }
    }

    @Test
    void a_store_that_fails_gives_no_figure() {
        var recent = new Recent<Integer>(
                () -> {
                    throw new IllegalStateException("away");
                },
                LONG,
                LONG);
        assertThat(recent.get()).isEmpty();
    }

    @Test
    void an_answer_that_has_grown_old_is_asked_for_again() {
        var recent = new Recent<>(asked::incrementAndGet, Duration.ZERO, LONG);
        assertThat(recent.get()).contains(1);
        assertThat(recent.get()).contains(2);
    }

    @Test
    void a_store_that_hangs_is_waited_for_by_one_and_never_asked_twice() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        var recent = new Recent<>(() -> waitingFor(never, begun), NOT_LONG, NOT_LONG);
        assertThat(recent.get()).isEmpty();
        begun.await();
        for (int i = 0; i < 100; i++) {
            assertThat(recent.get()).isEmpty();
        }
        assertThat(asked).hasValue(1);
        never.countDown();
    }

    private int waitingFor(CountDownLatch never, CountDownLatch begun) {
        asked.incrementAndGet();
        begun.countDown();
        try {
            never.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return 1;
    }
}
