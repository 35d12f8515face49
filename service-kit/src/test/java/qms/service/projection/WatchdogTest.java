package qms.service.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WatchdogTest {

    private final Stage stage = new Stage();
    private long now;
    private final Watchdog watchdog = new Watchdog(stage, () -> now);

    @Test
    void a_processor_that_stands_still_while_there_is_more_is_renewed() {
        stage.head = 10;
        lookEvery2SecondsFor(7);
        assertThat(stage.renewals).isZero();
        lookEvery2SecondsFor(3);
        assertThat(stage.renewals).isEqualTo(1);
    }

    @Test
    void one_that_moves_or_has_nothing_to_do_is_left_alone() {
        lookEvery2SecondsFor(60);
        stage.head = 1_000;
        for (int i = 0; i < 30; i++) {
            stage.position++;
            lookEvery2SecondsFor(2);
        }
        assertThat(stage.renewals).isZero();
    }

    @Test
    void a_batch_that_takes_long_is_not_cut_off_but_not_waited_for_without_end() {
        stage.head = 10;
        stage.atWork = true;
        lookEvery2SecondsFor(58);
        assertThat(stage.renewals).isZero();
        lookEvery2SecondsFor(6);
        assertThat(stage.renewals).isEqualTo(1);
    }

    @Test
    void the_time_when_a_store_was_away_does_not_count() {
        stage.head = 10;
        lookEvery2SecondsFor(6);
        stage.away = true;
        lookEvery2SecondsFor(60);
        stage.away = false;
        lookEvery2SecondsFor(6);
        assertThat(stage.renewals).isZero();
        lookEvery2SecondsFor(6);
        assertThat(stage.renewals).isEqualTo(1);
    }

    @Test
    void what_could_not_be_opened_at_start_is_opened_later_and_once() {
        stage.away = true;
        lookEvery2SecondsFor(20);
        assertThat(stage.opened).isZero();
        stage.away = false;
        lookEvery2SecondsFor(20);
        assertThat(stage.opened).isEqualTo(1);
    }

    @Test
    void a_read_model_that_was_replaced_is_opened_again() {
        lookEvery2SecondsFor(4);
        stage.replaced = true;
        lookEvery2SecondsFor(4);
        assertThat(stage.opened).isEqualTo(2);
    }

    private void lookEvery2SecondsFor(int seconds) {
        for (int second = 0; second < seconds; second += 2) {
            watchdog.look();
            now += Duration.ofSeconds(2).toNanos();
        }
    }

    private static final class Stage implements Watchdog.Watched {

        private long head;
        private long position;
        private boolean atWork;
        private boolean away;
        private boolean replaced;
        private int opened;
        private int renewals;

        @Override
        public void open() {
            refuseWhenAway();
            opened++;
            replaced = false;
        }

        @Override
        public boolean isWhatWasOpened() {
            return !replaced;
        }

        @Override
        public long head() {
            refuseWhenAway();
            return head;
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public boolean atWork() {
            return atWork;
        }

        @Override
        public void renew() {
            renewals++;
        }

        private void refuseWhenAway() {
            if (away) {
                throw new IllegalStateException("away");
            }
        }
    }
}
