package qms.web.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AnswerClockTest {

    private static final Instant NOW = Instant.parse("2026-02-03T08:30:00Z");
    private static final Instant THEN = Instant.parse("2025-02-03T08:30:00Z");

    private final Clock machine = Clock.fixed(NOW, ZoneOffset.UTC);
    private final Clock clock = new AnswerClock(machine);

    @Test
    void it_stands_at_the_moment_that_is_told_and_goes_on_afterwards() {
        assertThat(AnswerClock.at(THEN, clock::instant)).isEqualTo(THEN);
        assertThat(AnswerClock.at(THEN, () -> clock.withZone(Stockholm.ZONE).instant()))
                .isEqualTo(THEN);
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void it_does_not_run_ahead_of_the_time() {
        assertThat(AnswerClock.at(NOW.plusSeconds(9), clock::instant)).isEqualTo(NOW);
    }

    @Test
    void the_time_that_it_is_stands_behind_it() {
        assertThat(AnswerClock.at(THEN, () -> AnswerClock.real(clock).instant()))
                .isEqualTo(NOW);
        assertThat(AnswerClock.real(machine)).isSameAs(machine);
    }
}
