package qms.service.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.service.projection.ReadSideFixture.NOW;
import static qms.service.projection.ReadSideFixture.id;
import static qms.service.projection.ReadSideFixture.registered;
import static qms.service.projection.ReadSideFixture.until;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Instant EARLIER = NOW.minusSeconds(3600);

    private final ReadSideFixture fixture = new ReadSideFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void an_empty_log_is_counted_up_to_now() {
        Progress progress = fixture.startedAndCaughtUp().progress();

        assertThat(progress.projectedUntil()).isEqualTo(NOW);
        assertThat(progress.position()).isEqualTo(progress.head()).isEqualTo(-1);
    }

    @Test
    void the_moment_stops_before_an_event_that_could_not_be_counted_and_goes_on_when_it_is() {
        fixture.complaints.stumblesOver.add(id(1).toString());
        fixture.append(registered(id(0), "bjorken"), EARLIER.minusSeconds(1));
        fixture.append(registered(id(1), "bjorken"), EARLIER);
        fixture.append(registered(id(2), "bjorken"), EARLIER.plusSeconds(1));
        ReadSide readSide = fixture.startedAndCaughtUp();

        assertThat(readSide.progress().projectedUntil()).isEqualTo(EARLIER.minusMillis(1));
        assertThat(readSide.progress().deadLetters()).isEqualTo(1);

        fixture.complaints.stumblesOver.clear();
        readSide.deadLetters().retryAll();

        assertThat(readSide.progress().projectedUntil()).isEqualTo(NOW);
    }

    @Test
    void while_it_lags_behind_it_is_not_ready_and_the_moment_stands_before_the_next_event() {
        AtomicBoolean away = new AtomicBoolean();
        ReadSide readSide = fixture.start(new ReadSide.Seams(tokens -> tokens, writer -> batch -> {
            if (away.get()) {
                throw new IllegalStateException("the database is away");
            }
            writer.write(batch);
        }));
        fixture.append(registered(id(0), "bjorken"), EARLIER.minusSeconds(1));
        fixture.awaitCaughtUp();
        away.set(true);
        fixture.append(registered(id(1), "bjorken"), EARLIER);

        assertThat(readSide.progress().ready()).isFalse();
        assertThat(readSide.progress().readyWithin(Duration.ofMillis(20))).isFalse();
        assertThat(readSide.progress().lag()).isEqualTo(new Progress.Lag(1, Duration.between(EARLIER, NOW), 0));
        assertThat(readSide.progress().projectedUntil()).isEqualTo(EARLIER.minusMillis(1));

        away.set(false);
        assertThat(readSide.progress().readyWithin(Duration.ofSeconds(20))).isTrue();
        assertThat(readSide.progress().lag()).isEqualTo(new Progress.Lag(0, Duration.ZERO, 0));
        assertThat(readSide.progress().projectedUntil()).isEqualTo(NOW);
    }

    @Test
    void of_two_instances_the_one_that_keeps_the_lists_works_and_the_other_when_that_is_gone() {
        ReadSide one = fixture.startedAndCaughtUp();
        try (ReadSide another = fixture.startAnother()) {
            assertThat(one.progress().readyHereWithin(Duration.ofSeconds(20))).isTrue();
            assertThat(another.progress().readyHereWithin(Duration.ofSeconds(20)))
                    .isFalse();
            assertThat(one.progress().leads()).isTrue();
            assertThat(another.progress().leads()).isFalse();

            fixture.stop();
            assertThat(another.progress().readyHereWithin(Duration.ofSeconds(20)))
                    .isTrue();
        }
    }

    @Test
    void an_instance_in_waiting_that_once_could_not_ask_for_a_claim_is_ready_when_it_can_again() {
        fixture.startedAndCaughtUp();
        AtomicInteger vain = new AtomicInteger();
        AtomicBoolean away = new AtomicBoolean(true);
        ReadSide.Seams seams = new ReadSide.Seams(
                tokens -> new DelegatingTokens() {
                    @Override
                    public TokenStore real() {
                        return tokens;
                    }

                    @Override
                    public List<Segment> fetchAvailableSegments(String processor) {
                        if (away.get()) {
                            vain.incrementAndGet();
                            throw new IllegalStateException("the database is away");
                        }
                        return tokens.fetchAvailableSegments(processor);
                    }
                },
                writer -> writer);
        try (ReadSide another = fixture.startAnother(seams)) {
            until(() -> vain.get() > 0);
            away.set(false);

            until(() -> another.progress().ready());
            assertThat(another.progress().leads()).isFalse();
        }
    }

    @Test
    void a_stopped_read_side_is_not_ready() {
        ReadSide readSide = fixture.startedAndCaughtUp();
        assertThat(readSide.progress().working()).isTrue();
        fixture.stop();

        assertThat(readSide.progress().ready()).isFalse();
        assertThat(readSide.progress().working()).isFalse();
    }
}
