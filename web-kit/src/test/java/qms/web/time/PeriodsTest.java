package qms.web.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;

class PeriodsTest {

    /** Hard case 17. */
    @Test
    void half_past_midnight_on_new_years_day_belongs_to_the_new_year() {
        Instant moment = Instant.parse("2022-12-31T23:30:00Z");
        assertThat(Stockholm.day(moment)).isEqualTo("2023-01-01");
        assertThat(Period.year(2023).contains(moment)).isTrue();
        assertThat(Period.year(2022).contains(moment)).isFalse();
    }

    /** Hard case 17. */
    @Test
    void half_past_midnight_on_the_first_of_may_belongs_to_the_second_tertial() {
        Instant moment = Instant.parse("2023-04-30T22:30:00Z");
        assertThat(Tertial.T2.in(2023).contains(moment)).isTrue();
        assertThat(Tertial.T1.in(2023).contains(moment)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "T1, 2023-01-01, 2023-04-30, 2022-12-31T23:00:00Z, 2023-04-30T21:59:59.999999999Z",
        "T2, 2023-05-01, 2023-08-31, 2023-04-30T22:00:00Z, 2023-08-31T21:59:59.999999999Z",
        "T3, 2023-09-01, 2023-12-31, 2023-08-31T22:00:00Z, 2023-12-31T22:59:59.999999999Z"
    })
    void a_tertial_begins_and_ends_in_Stockholm(
            Tertial tertial, LocalDate from, LocalDate to, Instant start, Instant end) {
        Period period = tertial.in(2023);
        assertThat(period).isEqualTo(new Period(from, to));
        assertThat(period.start()).isEqualTo(start);
        assertThat(period.end()).isEqualTo(end);
        assertThat(Tertial.of(from)).isEqualTo(tertial);
        assertThat(Tertial.of(to)).isEqualTo(tertial);
    }

    @Test
    void a_cumulative_tertial_counts_from_new_year() {
        assertThat(Tertial.T2.cumulative(2023).toString()).contains("2023-01-01", "2023-08-31");
        assertThat(Tertial.T3.cumulative(2023)).isEqualTo(Period.year(2023));
    }

    @Test
    void follow_ups_are_counted_from_new_year() {
        assertThat(FollowUpPeriod.T1.in(2017)).isEqualTo(Tertial.T1.in(2017));
        assertThat(FollowUpPeriod.T2.in(2017)).isEqualTo(Tertial.T2.cumulative(2017));
        assertThat(FollowUpPeriod.VB.in(2017)).isEqualTo(Period.year(2017));
    }

    @Test
    void the_day_when_summer_time_begins_has_23_hours() {
        LocalDate day = LocalDate.of(2023, 3, 26);
        assertThat(Stockholm.endOf(day).plusNanos(1).getEpochSecond()
                        - Stockholm.startOf(day).getEpochSecond())
                .isEqualTo(23 * 3600);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-08-31, 2023-08-31T21:59:59.999999999Z",
        "2023-12-31, 2023-12-31T22:59:59.999999999Z",
        "2023-08-31T12:00:00+02:00, 2023-08-31T10:00:00Z",
        "2023-08-31T12:00:00Z, 2023-08-31T12:00:00Z",
        "2023-08-31T12:00:00 02:00, 2023-08-31T10:00:00Z"
    })
    void as_of_a_day_is_its_local_end_and_as_of_a_moment_is_that_moment(String text, Instant moment) {
        assertThat(AsOf.parse(text)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "i går", "2023-02-30", "2023-08-31T12:00:00", "2023", "0001-01-01", "9999-12-31T00:00:00Z"})
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> AsOf.parse(text)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.type()).isEqualTo(CommonProblem.INVALID);
            assertThat(problem.errors().getFirst().field()).isEqualTo("asOf");
        });
    }
}
