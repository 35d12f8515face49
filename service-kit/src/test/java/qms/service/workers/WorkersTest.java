package qms.service.workers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.junit.jupiter.api.Test;
import qms.service.store.Meta;

class WorkersTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneOffset.UTC);

    private final List<CommandMessage<?>> given = new ArrayList<>();

    @Test
    void what_a_worker_asks_for_says_that_nobody_gave_it() {
        workers(new WhenAskedThenItActs(), true).roundOfAll();

        assertThat(given).singleElement().satisfies(command -> {
            assertThat(command.getPayload()).isEqualTo("act");
            assertThat(command.getMetaData())
                    .containsEntry(Meta.VIA, "AUTOMATION")
                    .containsEntry(Meta.ACTOR, "WhenAskedThenItActs")
                    .containsKey(Meta.TRACE_ID);
        });
    }

    @Test
    void nothing_is_done_before_the_lists_have_caught_up() {
        workers(new WhenAskedThenItActs(), false).roundOfAll();

        assertThat(given).isEmpty();
    }

    @Test
    void a_worker_that_fails_works_again_and_hinders_no_other() {
        AtomicInteger rounds = new AtomicInteger();
        Worker failing = worker(() -> {
            rounds.incrementAndGet();
            throw new IllegalStateException("no");
        });
        AtomicInteger other = new AtomicInteger();
        try (Workers workers =
                new Workers(List.of(failing, worker(other::incrementAndGet)), gateway(), limit -> true, CLOCK)) {
            workers.start();
            await().until(() -> rounds.get() > 1 && other.get() > 1);
        }
    }

    @Test
    void a_round_has_its_share_of_time_unless_somebody_waits_for_it() {
        Automation spent = new Automation(gateway(), CLOCK, "worker", Duration.ZERO);
        assertThat(spent.hasTime()).isFalse();

        List<Boolean> left = new ArrayList<>();
        workers(
                        new Worker() {
                            @Override
                            public Duration pace() {
                                return Duration.ofDays(1);
                            }

                            @Override
                            public void work(Automation automation) {
                                left.add(automation.hasTime());
                            }
                        },
                        true)
                .roundOfAll();
        assertThat(left).containsExactly(true);
    }

    private Workers workers(Worker worker, boolean caughtUp) {
        return new Workers(List.of(worker), gateway(), limit -> caughtUp, CLOCK);
    }

    private DefaultCommandGateway gateway() {
        SimpleCommandBus bus = SimpleCommandBus.builder().build();
        bus.subscribe(String.class.getName(), command -> given.add(command));
        return DefaultCommandGateway.builder().commandBus(bus).build();
    }

    private static Worker worker(Runnable work) {
        return new Worker() {
            @Override
            public Duration pace() {
                return Duration.ofMillis(1);
            }

            @Override
            public void work(Automation automation) {
                work.run();
            }
        };
    }

    private static final class WhenAskedThenItActs implements Worker {
        @Override
        public Duration pace() {
            return Duration.ofDays(1);
        }

        @Override
        public void work(Automation automation) {
            automation.send("act");
        }
    }
}
