package qms.web.forms;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import tools.jackson.databind.JsonNode;

/** Instants, always with an offset, and days. 30 February is no day; year 1 or 9999 is a slip of the finger. */
final class Moments {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private Moments() {}

    static @Nullable Instant instant(JsonNode node, String field, List<FieldProblem> problems) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(node.isString() ? node.stringValue() : "");
            return within(moment.getYear(), field, problems) ? moment.toInstant() : null;
        } catch (DateTimeException e) {
            problems.add(new FieldProblem(
                    field,
                    FieldCode.MALFORMED,
                    "Ange en tidpunkt med tidszon, till exempel 2023-05-01T08:30:00+02:00."));
            return null;
        }
    }

    static @Nullable LocalDate date(JsonNode node, String field, List<FieldProblem> problems) {
        try {
            LocalDate day = LocalDate.parse(node.isString() ? node.stringValue() : "");
            return within(day.getYear(), field, problems) ? day : null;
        } catch (DateTimeException e) {
            problems.add(
                    new FieldProblem(field, FieldCode.MALFORMED, "Ange ett datum som finns, till exempel 2023-05-01."));
            return null;
        }
    }

    private static boolean within(int year, String field, List<FieldProblem> problems) {
        if (year >= FIRST_YEAR && year <= LAST_YEAR) {
            return true;
        }
        problems.add(new FieldProblem(
                field, FieldCode.OUT_OF_RANGE, "Ange ett år från " + FIRST_YEAR + " till " + LAST_YEAR + "."));
        return false;
    }
}
