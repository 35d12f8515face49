package qms.web.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three years as the almanac has them, typed off it: what the library says must be the same. */
class SwedishHolidaysTest {

    private static final String ALMANAC = """
            2025-01-01 Nyårsdagen
            2025-01-06 Trettondedag jul
            2025-04-18 Långfredagen
            2025-04-20 Påskdagen
            2025-04-21 Annandag påsk
            2025-05-01 Första maj
            2025-05-29 Kristi himmelsfärdsdag
            2025-06-06 Sveriges nationaldag
            2025-06-08 Pingstdagen
            2025-06-20 Midsommarafton
            2025-06-21 Midsommardagen
            2025-11-01 Alla helgons dag
            2025-12-24 Julafton
            2025-12-25 Juldagen
            2025-12-26 Annandag jul
            2025-12-31 Nyårsafton
            2026-01-01 Nyårsdagen
            2026-01-06 Trettondedag jul
            2026-04-03 Långfredagen
            2026-04-05 Påskdagen
            2026-04-06 Annandag påsk
            2026-05-01 Första maj
            2026-05-14 Kristi himmelsfärdsdag
            2026-05-24 Pingstdagen
            2026-06-06 Sveriges nationaldag
            2026-06-19 Midsommarafton
            2026-06-20 Midsommardagen
            2026-10-31 Alla helgons dag
            2026-12-24 Julafton
            2026-12-25 Juldagen
            2026-12-26 Annandag jul
            2026-12-31 Nyårsafton
            2027-01-01 Nyårsdagen
            2027-01-06 Trettondedag jul
            2027-03-26 Långfredagen
            2027-03-28 Påskdagen
            2027-03-29 Annandag påsk
            2027-05-01 Första maj
            2027-05-06 Kristi himmelsfärdsdag
            2027-05-16 Pingstdagen
            2027-06-06 Sveriges nationaldag
            2027-06-25 Midsommarafton
            2027-06-26 Midsommardagen
            2027-11-06 Alla helgons dag
            2027-12-24 Julafton
            2027-12-25 Juldagen
            2027-12-26 Annandag jul
            2027-12-31 Nyårsafton
            """;

    @Test
    void hard_case_16_every_holiday_and_eve_of_2025_to_2027_is_as_the_almanac_has_it() {
        List<String> computed = LocalDate.of(2025, 1, 1)
                .datesUntil(LocalDate.of(2028, 1, 1))
                .flatMap(day -> SwedishCalendar.holiday(day).map(name -> day + " " + name).stream())
                .toList();
        assertThat(computed).containsExactlyElementsOf(ALMANAC.lines().toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-07, 1, 2026-04-02", // over Easter
        "2026-06-22, 1, 2026-06-18", // over Midsummer
        "2026-05-15, 1, 2026-05-13", // over Ascension Day
        "2026-03-30, 1, 2026-03-27", // over the night on which summer time begins
        "2026-10-26, 2, 2026-10-22", // over the night on which it ends
        "2026-03-11, 0, 2026-03-11"
    })
    void working_days_are_counted_backwards_too(LocalDate day, int days, LocalDate before) {
        assertThat(SwedishCalendar.workingDaysBefore(day, days)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-02, 2026-04-08, 2", // Maundy Thursday and the Tuesday after
        "2026-06-15, 2026-06-22, 4",
        "2026-12-23, 2027-01-07, 6", // 23, 28, 29 and 30 December, 4 and 5 January
        "2026-03-11, 2026-03-11, 0"
    })
    void working_days_between_two_days(LocalDate from, LocalDate until, int days) {
        assertThat(SwedishCalendar.workingDays(from, until)).isEqualTo(days);
    }
}
