package qms.web.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

/** The moment that a report is asked for "as of". */
public final class AsOf {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private AsOf() {}

    /** A date is the end of that local day; a moment carries its offset. Anything else is refused, on the field {@code asOf}. */
    public static Instant parse(String text) {
        return parse(text, "asOf");
    }

    public static Instant parse(String text, String field) {
        // In a query an unescaped plus arrives as a space: 2023-05-01T08:30:00 02:00 can only mean one thing.
        String moment = text.strip().replace(' ', '+');
        try {
            return moment.contains("T") || moment.contains("t") ? instant(moment, field) : endOf(moment, field);
        } catch (DateTimeException e) {
            throw Problem.invalid(
                    field,
                    FieldCode.MALFORMED,
                    "Ange ett datum (2023-08-31) eller en tidpunkt med tidszon (2023-08-31T12:00:00+02:00).");
        }
    }

    /** Only a moment with its offset, as {@code recordedBy} asks. */
    public static Instant parseInstant(String text, String field) {
        try {
            return instant(text.strip().replace(' ', '+'), field);
        } catch (DateTimeException e) {
            throw Problem.invalid(
                    field,
                    FieldCode.MALFORMED,
                    "Ange en tidpunkt med tidszon, till exempel 2023-08-31T12:00:00+02:00.");
        }
    }

    private static Instant instant(String text, String field) {
        OffsetDateTime moment = OffsetDateTime.parse(text);
        refuseOddYears(moment.getYear(), field);
        return moment.toInstant();
    }

    private static Instant endOf(String text, String field) {
        LocalDate day = LocalDate.parse(text);
        refuseOddYears(day.getYear(), field);
        return Stockholm.endOf(day);
    }

    private static void refuseOddYears(int year, String field) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Problem.invalid(
                    field, FieldCode.OUT_OF_RANGE, "Ange ett år från " + FIRST_YEAR + " till " + LAST_YEAR + ".");
        }
    }
}
