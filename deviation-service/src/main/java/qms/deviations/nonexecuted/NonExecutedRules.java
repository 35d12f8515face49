package qms.deviations.nonexecuted;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.IsoFields;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** When a quarter is reported, and what a decision that waits may cost: rows with a source and days of validity. */
@Component
class NonExecutedRules {

    private final Rules rules;

    NonExecutedRules() {
        try (InputStream rows = new ClassPathResource("non-executed-rules.json").getInputStream()) {
            rules = JsonMapper.builder().build().readValue(rows, Rules.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** When IVO takes in the report of a quarter. */
    Window window(int year, int quarter) {
        LocalDate last = LocalDate.of(year, quarter * 3, 1).plusMonths(1).minusDays(1);
        WindowRow row = rules.windows().stream()
                .filter(each -> each.quarter() == quarter && holds(each.validFrom(), each.validTo(), last))
                .findFirst()
                .orElseGet(() -> rules.windows().stream()
                        .filter(each -> each.quarter() == quarter)
                        .findFirst()
                        .orElseThrow());
        int in = quarter == 4 ? year + 1 : year;
        return new Window(
                year,
                quarter,
                MonthDay.parse(row.opens()).atYear(in),
                MonthDay.parse(row.closes()).atYear(in),
                row.source(),
                row.confidence());
    }

    /** The window that is open on a day, else the one that opens next. */
    Window next(LocalDate day) {
        Window window = reportOf(day.minusMonths(6));
        while (window.closes().isBefore(day)) {
            window = window.quarter() == 4 ? window(window.year() + 1, 1) : window(window.year(), window.quarter() + 1);
        }
        return window;
    }

    /** What holds for a decision of a day. Three months from 30 November end on the last day of February. */
    OfDecision of(LocalDate decidedOn) {
        LocalDate last = decidedOn.plusMonths(3);
        return new OfDecision(decidedOn, last, reportOf(last.plusDays(1)), fee(decidedOn));
    }

    /** By the day of the decision, not of the report (2025:1299 p. 3). */
    Fee fee(LocalDate decidedOn) {
        return rules.fees().stream()
                .filter(fee -> holds(fee.validFrom(), fee.validTo(), decidedOn))
                .findFirst()
                .orElseThrow();
    }

    private Window reportOf(LocalDate day) {
        return window(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    private static boolean holds(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    private record Rules(List<WindowRow> windows, List<Fee> fees) {}

    private record WindowRow(
            int quarter,
            String opens,
            String closes,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source,
            String confidence) {}

    /** From when until when IVO takes in the report of a quarter, and how sure that is (A, B, C, or U for unverified). */
    record Window(int year, int quarter, LocalDate opens, LocalDate closes, String source, String confidence) {}

    /** Between what and what the special fee is set, in kronor, for decisions of these days. */
    record Fee(
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            long least,
            long most,
            String source,
            String confidence) {}

    /** By when a decision is to be carried out, in which report it stands if it is not, and what it may cost. */
    record OfDecision(LocalDate decidedOn, LocalDate toBeExecutedBy, Window firstReport, Fee fee) {}
}
