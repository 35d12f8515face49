package qms.web.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class ClockTest {
    private static final Instant NEW_YEAR = Instant.parse("2023-01-01T00:00:00Z");

    @Test
    void the_clock_moves_only_beside_the_demo_identity() {
        MockEnvironment environment = new MockEnvironment().withProperty("qms.clock", "2023-01-01T00:00:00Z");
        assertThat(ClockConfiguration.of(environment)).isEqualTo(Clock.systemUTC());

        environment.setProperty("qms.demo-identity", "true");
        assertThat(ClockConfiguration.of(environment)).isInstanceOf(MovableClock.class);
        assertThat(ClockConfiguration.of(environment).instant()).isBetween(NEW_YEAR, NEW_YEAR.plusSeconds(60));
    }

    @Test
    void a_moved_clock_stands_where_it_was_put_and_ticks_on() {
        MovableClock machine = new MovableClock(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), Instant.EPOCH);
        MovableClock clock = new MovableClock(machine, NEW_YEAR);
        assertThat(clock.instant()).isEqualTo(NEW_YEAR);
        machine.moveTo(Instant.EPOCH.plusSeconds(5));
        assertThat(clock.instant()).isEqualTo(NEW_YEAR.plusSeconds(5));
        Clock local = clock.withZone(Stockholm.ZONE);
        clock.moveTo(NEW_YEAR.plusSeconds(86_400));
        assertThat(local.instant()).isEqualTo(NEW_YEAR.plusSeconds(86_400));
    }
}
