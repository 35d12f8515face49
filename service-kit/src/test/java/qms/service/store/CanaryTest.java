package qms.service.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CanaryTest {

    @TempDir
    Path folder;

    @Test
    void it_names_the_store_that_does_not_answer_and_forgets_it_when_it_does() {
        AtomicBoolean away = new AtomicBoolean(true);
        try (Canary canary = new Canary(List.of(probe("log", new AtomicBoolean()), probe("vault", away)))) {
            assertThat(canary.faults()).containsOnlyKeys("canary");
            canary.look();
            assertThat(canary.faults()).containsOnlyKeys("vault");
            away.set(false);
            canary.look();
            assertThat(canary.faults()).isEmpty();
        }
    }

    @Test
    void asking_the_log_leaves_nothing_in_it_and_fails_when_it_is_closed() {
        EventLogStore log = EventLogConfiguration.open(folder.resolve("events.db"));
        try (Canary canary = new Canary(List.of(new LogProbe(log)))) {
            canary.look();
            assertThat(canary.faults()).isEmpty();
            assertThat(log.head()).isZero();
            log.close();
            canary.look();
            assertThat(canary.faults()).containsOnlyKeys("log");
        }
    }

    private static Probe probe(String name, AtomicBoolean away) {
        return new Probe() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void ask() {
                if (away.get()) {
                    throw new IllegalStateException("away");
                }
            }
        };
    }
}
