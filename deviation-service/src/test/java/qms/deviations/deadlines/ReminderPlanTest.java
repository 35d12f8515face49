package qms.deviations.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.deviations.deadlines.DeadlineFixture.RHYTHM;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import qms.events.deadlines.ReminderRhythm;

/** Who is to be reminded on which day, typed off the almanac. */
class ReminderPlanTest {

    private static final ReminderRhythm ALARM = new ReminderRhythm("LEX_SARAH_OFFICER", true, 0, 1, 2);

    @Test
    void two_working_days_before_then_every_third_and_up_the_line_after_five() {
        // Midsummer lies between: 19 and 20 June count for nothing.
        assertThat(reminders(plan("2026-06-01", "2026-06-15", RHYTHM), "2026-07-10"))
                .containsExactly(
                        "2026-06-11 BEFORE 0",
                        "2026-06-16 OVERDUE 0",
                        "2026-06-22 OVERDUE 0",
                        "2026-06-23 ESCALATED 1",
                        "2026-06-25 OVERDUE 0",
                        "2026-06-30 ESCALATED 2",
                        "2026-07-03 OVERDUE 0",
                        "2026-07-08 OVERDUE 0");
    }

    @Test
    void an_alarm_goes_the_same_day_and_then_every_day_also_at_easter() {
        assertThat(reminders(plan("2026-04-02", "2026-04-02", ALARM), "2026-04-08"))
                .containsExactly(
                        "2026-04-02 BEFORE 0",
                        "2026-04-03 OVERDUE 0",
                        "2026-04-04 ESCALATED 1",
                        "2026-04-05 OVERDUE 0",
                        "2026-04-06 ESCALATED 2",
                        "2026-04-07 OVERDUE 0",
                        "2026-04-08 OVERDUE 0");
    }

    @Test
    void a_reminder_ahead_is_not_made_up_for_when_the_deadline_was_set_later() {
        assertThat(reminders(plan("2026-06-12", "2026-06-15", RHYTHM), "2026-06-16"))
                .containsExactly("2026-06-16 OVERDUE 0");
    }

    @Test
    void what_was_missed_while_nothing_ran_is_made_up_for_by_one_of_the_highest_step() {
        assertThat(plan("2026-06-01", "2026-06-15", RHYTHM).owed(LocalDate.of(2026, 6, 29)))
                .hasValueSatisfying(step -> assertThat(step.level()).isEqualTo(1));
        assertThat(plan("2026-06-29", "2026-06-15", RHYTHM).owed(LocalDate.of(2026, 6, 29)))
                .hasValueSatisfying(step -> assertThat(step.level()).isEqualTo(1));
    }

    @Test
    void nothing_is_owed_twice_on_a_day() {
        LocalDate day = LocalDate.of(2026, 6, 11);
        assertThat(plan("2026-06-01", "2026-06-15", RHYTHM).owed(day)).isPresent();
        assertThat(new ReminderPlan(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 15), RHYTHM, day).owed(day))
                .isEmpty();
    }

    private static ReminderPlan plan(String setOn, String due, ReminderRhythm rhythm) {
        return new ReminderPlan(LocalDate.parse(setOn), LocalDate.parse(due), rhythm, null);
    }

    /** What is sent when somebody looks every day. */
    private static List<String> reminders(ReminderPlan plan, String until) {
        Stream.Builder<String> sent = Stream.builder();
        @Nullable LocalDate last = null;
        for (LocalDate day = plan.setOn(); !day.isAfter(LocalDate.parse(until)); day = day.plusDays(1)) {
            ReminderPlan now = new ReminderPlan(plan.setOn(), plan.due(), plan.rhythm(), last);
            var owed = now.owed(day);
            if (owed.isPresent()) {
                assertThat(now.next()).contains(day);
                sent.add(day + " " + owed.get().name() + " " + owed.get().level());
                last = day;
            }
        }
        return sent.build().toList();
    }
}
