package qms.web.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** When IVO takes in the reports of non-executed decisions: rows with a source and days of validity. */
public class ReportWindows {

    /** Where the rows stand, with what else is known of such decisions. */
    static final String ROWS = "non-executed-rules.json";

    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int LAST_QUARTER = 4;

    private final List<Row> rows;

    public ReportWindows() {
        try (InputStream file = Objects.requireNonNull(ReportWindows.class.getResourceAsStream(ROWS), ROWS)) {
            rows = JsonMapper.builder().build().readValue(file, Rows.class).windows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last day of a quarter. */
    public static LocalDate end(int year, int quarter) {
        return YearMonth.of(year, quarter * MONTHS_OF_A_QUARTER).atEndOfMonth();
    }

    /** When IVO takes in the report of a quarter. */
    public Window window(int year, int quarter) {
        LocalDate end = end(year, quarter);
        List<Row> ofQuarter =
                rows.stream().filter(row -> row.quarter() == quarter).toList();
        Row row = ofQuarter.stream().filter(each -> each.holds(end)).findFirst().orElseGet(ofQuarter::getFirst);
        int in = quarter == LAST_QUARTER ? year + 1 : year;
        return new Window(
                year,
                quarter,
                MonthDay.parse(row.opens()).atYear(in),
                MonthDay.parse(row.closes()).atYear(in),
                row.source(),
                row.confidence());
    }

    /** Of the quarter that a day is in. */
    public Window of(LocalDate day) {
        return window(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** The window that is open on a day, else the one that opens next. */
    public Window next(LocalDate day) {
        Window window = of(day.minusMonths(2L * MONTHS_OF_A_QUARTER));
        while (window.closes().isBefore(day)) {
            window = of(end(window.year(), window.quarter()).plusDays(1));
        }
        return window;
    }

    /** From when until when IVO takes in the report of a quarter, and how sure that is (A, B, C, or U for unverified). */
    public record Window(int year, int quarter, LocalDate opens, LocalDate closes, String source, String confidence) {}

    private record Rows(List<Row> windows) {}

    private record Row(
            int quarter,
            String opens,
            String closes,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source,
            String confidence) {

        boolean holds(LocalDate day) {
            return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
        }
    }
}
