package qms.web.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwedishCalendarTest {

    @ParameterizedTest
    @CsvSource({
        // year, långfredagen, annandag påsk, Kristi himmelsfärd, pingstdagen, midsommarafton, alla helgons dag
        "2023, 04-07, 04-10, 05-18, 05-28, 06-23, 11-04",
        "2024, 03-29, 04-01, 05-09, 05-19, 06-21, 11-02",
        "2025, 04-18, 04-21, 05-29, 06-08, 06-20, 11-01",
        "2026, 04-03, 04-06, 05-14, 05-24, 06-19, 10-31",
        "2027, 03-26, 03-29, 05-06, 05-16, 06-25, 11-06"
    })
    void moving_feasts(
            String year,
            String goodFriday,
            String easterMonday,
            String ascension,
            String pentecost,
            String midsummerEve,
            String allSaints) {
        assertThat(holidays(Integer.parseInt(year)))
                .containsEntry("Långfredagen", year + "-" + goodFriday)
                .containsEntry("Annandag påsk", year + "-" + easterMonday)
                .containsEntry("Kristi himmelsfärdsdag", year + "-" + ascension)
                .containsEntry("Pingstdagen", year + "-" + pentecost)
                .containsEntry("Midsommarafton", year + "-" + midsummerEve)
                .containsEntry("Alla helgons dag", year + "-" + allSaints)
                .containsEntry("Nyårsdagen", year + "-01-01")
                .containsEntry("Trettondedag jul", year + "-01-06")
                .containsEntry("Första maj", year + "-05-01")
                .containsEntry("Sveriges nationaldag", year + "-06-06")
                .containsEntry("Julafton", year + "-12-24")
                .containsEntry("Juldagen", year + "-12-25")
                .containsEntry("Annandag jul", year + "-12-26")
                .containsEntry("Nyårsafton", year + "-12-31")
                .hasSize(16);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-04-06, 1, 2023-04-11", // Maundy Thursday: Easter lies between
        "2023-06-22, 1, 2023-06-26", // the day before Midsummer Eve
        "2023-12-22, 1, 2023-12-27",
        "2023-12-29, 1, 2024-01-02",
        "2023-08-07, 5, 2023-08-14",
        "2023-08-05, 1, 2023-08-07", // a Saturday
        "2023-08-05, 0, 2023-08-07",
        "2023-08-07, 0, 2023-08-07"
    })
    void working_days_step_over_weekends_and_holidays(LocalDate from, int days, LocalDate to) {
        assertThat(SwedishCalendar.addWorkingDays(from, days)).isEqualTo(to);
    }

    @Test
    void months_are_clamped_to_the_end_of_the_month() {
        assertThat(SwedishCalendar.addMonths(LocalDate.of(2023, 11, 30), 3)).isEqualTo("2024-02-29");
        assertThat(SwedishCalendar.addMonths(LocalDate.of(2024, 11, 30), 3)).isEqualTo("2025-02-28");
    }

    private static Map<String, String> holidays(int year) {
        Map<String, String> found = new TreeMap<>();
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            LocalDate date = day;
            SwedishCalendar.holiday(day).ifPresent(name -> found.put(name, date.toString()));
        }
        return found;
    }
}
