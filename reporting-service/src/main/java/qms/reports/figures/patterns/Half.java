package qms.reports.figures.patterns;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;
import qms.web.time.Period;

/** Half a year: January to June, or July to December. */
record Half(int year, int number) {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int MONTHS = 6;

    /** The last one that is over if left out. */
    static Half of(@Nullable String text, LocalDate today) {
        if (text == null) {
            return new Half(today.getYear(), today.getMonthValue() <= MONTHS ? 1 : 2).before();
        }
        if (!text.matches("[0-9]{4}H[12]")) {
            throw Problem.invalid("half", FieldCode.MALFORMED, "Ange ett halvår, till exempel 2024H1.");
        }
        Half half = new Half(Integer.parseInt(text.substring(0, 4)), text.charAt(5) - '0');
        if (half.year < FIRST_YEAR || half.year > LAST_YEAR) {
            throw Problem.invalid("half", FieldCode.OUT_OF_RANGE, "Ange ett år från 1990 till 2100.");
        }
        return half;
    }

    Half before() {
        return number == 2 ? new Half(year, 1) : new Half(year - 1, 2);
    }

    Period period() {
        LocalDate first = LocalDate.of(year, number == 1 ? 1 : MONTHS + 1, 1);
        return new Period(first, first.plusMonths(MONTHS).minusDays(1));
    }

    String text() {
        return year + "H" + number;
    }
}
