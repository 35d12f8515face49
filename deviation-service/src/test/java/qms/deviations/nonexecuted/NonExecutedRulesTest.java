package qms.deviations.nonexecuted;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qms.web.law.ReportWindows;
import qms.web.law.ReportWindows.Window;

class NonExecutedRulesTest {

    private final ReportWindows windows = new ReportWindows();
    private final NonExecutedRules rules = new NonExecutedRules(windows);

    @ParameterizedTest
    @CsvSource({"2025-12-31, 10000, 1000000", "2026-01-01, 15000, 1500000"})
    void hard_case_18_the_fee_goes_by_the_day_of_the_decision(LocalDate decidedOn, long least, long most) {
        assertThat(rules.fee(decidedOn).least()).isEqualTo(least);
        assertThat(rules.fee(decidedOn).most()).isEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-30, 2026-02-28",
        "2027-11-30, 2028-02-29",
        "2025-11-28, 2026-02-28",
        "2026-01-31, 2026-04-30",
        "2026-03-15, 2026-06-15"
    })
    void hard_case_16_three_months_end_no_later_than_the_month(LocalDate decidedOn, LocalDate last) {
        assertThat(rules.of(decidedOn).toBeExecutedBy()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-04-30, 2019, 1, 2019-04-01, 2019-04-30, B",
        "2019-05-01, 2019, 2, 2019-07-01, 2019-08-31, B",
        "2019-09-01, 2019, 3, 2019-10-01, 2019-10-31, B",
        "2020-01-31, 2019, 4, 2020-01-01, 2020-01-31, B",
        "2026-02-01, 2026, 1, 2026-04-01, 2026-04-30, U"
    })
    void the_next_window_is_shown_with_how_sure_it_is(
            LocalDate on, int year, int quarter, LocalDate opens, LocalDate closes, String confidence) {
        Window next = windows.next(on);
        assertThat(next.year()).isEqualTo(year);
        assertThat(next.quarter()).isEqualTo(quarter);
        assertThat(next.opens()).isEqualTo(opens);
        assertThat(next.closes()).isEqualTo(closes);
        assertThat(next.confidence()).isEqualTo(confidence);
    }

    @Test
    void a_decision_stands_first_in_the_report_of_the_quarter_in_which_its_months_ran_out() {
        assertThat(rules.of(LocalDate.of(2025, 12, 31)).firstReport().quarter()).isEqualTo(2);
        assertThat(rules.of(LocalDate.of(2025, 12, 30)).firstReport().quarter()).isEqualTo(1);
    }
}
