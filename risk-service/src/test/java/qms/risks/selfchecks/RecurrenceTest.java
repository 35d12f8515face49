package qms.risks.selfchecks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import qms.risks.selfchecks.SelfCheckCommand.Occasion;
import qms.web.problems.FieldProblem;

class RecurrenceTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Test
    void in_december_is_once_a_year_on_its_last_day() {
        assertThat(days(RecurrencePreset.IN_DECEMBER.rule(), "2027-12-31")).containsExactly("2026-12-31", "2027-12-31");
    }

    @Test
    void before_each_tertial_is_when_the_one_before_it_ends() {
        assertThat(days(RecurrencePreset.BEFORE_EACH_TERTIAL.rule(), "2026-12-31"))
                .containsExactly("2026-04-30", "2026-08-31", "2026-12-31");
    }

    @Test
    void every_month_ends_when_the_month_does_also_in_february() {
        assertThat(days(RecurrencePreset.EVERY_MONTH.rule(), "2026-03-31"))
                .containsExactly("2026-01-31", "2026-02-28", "2026-03-31");
    }

    @Test
    void the_first_day_is_one_only_where_the_rule_says_so() {
        assertThat(days("FREQ=WEEKLY;BYDAY=MO", "2026-01-12")).containsExactly("2026-01-05", "2026-01-12");
        assertThat(days("FREQ=WEEKLY;BYDAY=TH", "2026-01-08")).containsExactly("2026-01-01", "2026-01-08");
    }

    @Test
    void a_rule_that_ends_ends() {
        assertThat(days("FREQ=MONTHLY;COUNT=2", "2027-12-31")).containsExactly("2026-01-01", "2026-02-01");
    }

    @ParameterizedTest
    @EnumSource(RecurrencePreset.class)
    void every_preset_is_a_rule_that_is_taken(RecurrencePreset preset) {
        assertThat(problems(preset.rule(), NEW_YEAR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "varje måndag                          | RFC 5545",
                "FREQ=SOMETIMES                        | RFC 5545",
                "FREQ=DAILY                            | varje vecka",
                "FREQ=HOURLY                           | varje vecka",
                "FREQ=WEEKLY;BYDAY=MO,TU,WE            | fler än 60",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30   | ingen dag"
            })
    void a_rule_that_is_none_or_too_dense_or_empty_is_refused(String rule, String why) {
        assertThat(problems(rule, NEW_YEAR)).singleElement().asString().contains(why);
    }

    @Test
    void a_rule_needs_its_first_day_and_the_day_its_rule() {
        assertThat(problems("FREQ=YEARLY", null)).singleElement().asString().contains("design.startsOn");
        assertThat(problems(null, NEW_YEAR)).singleElement().asString().contains("design.rule");
        assertThat(problems(null, null)).isEmpty();
    }

    @Test
    void an_occasion_is_for_the_tertial_or_the_year_and_says_another_year() {
        LocalDate april = LocalDate.of(2027, 4, 30);
        assertThat(Occasion.on(april, "MONTHLY", 2027).period()).isEqualTo("T1");
        assertThat(Occasion.on(april, "TERTIAL", 2026).period()).isEqualTo("2027-T1");
        assertThat(Occasion.on(april, "YEARLY", 2026).period()).isEqualTo("2027");
    }

    private static List<String> days(String rule, String last) {
        return new Recurrence(rule, NEW_YEAR)
                .until(LocalDate.parse(last)).stream().map(LocalDate::toString).toList();
    }

    private static List<FieldProblem> problems(@Nullable String rule, @Nullable LocalDate startsOn) {
        List<FieldProblem> problems = new ArrayList<>();
        Recurrence.check(rule, startsOn, "design", problems);
        return problems;
    }
}
