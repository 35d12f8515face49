package qms.deviations.lexmaria;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** That an event comes before what is said and done about it. */
final class LexMariaDays {

    private LexMariaDays() {}

    /** Adds a problem where the event is told of before it happened. */
    static void checkReported(@Nullable LocalDate occurredOn, Instant reportedAt, List<FieldProblem> problems) {
        if (occurredOn != null && occurredOn.isAfter(Stockholm.day(reportedAt))) {
            problems.add(new FieldProblem(
                    "occurredOn", FieldCode.OUT_OF_RANGE, "Det hade inte hänt än när det rapporterades."));
        }
    }

    /** The day, if it is not before that of the event. */
    static LocalDate since(LexMariaView view, String field, LocalDate day) {
        if (day.isBefore(view.reported().occurredOn())) {
            throw Problem.invalid(field, FieldCode.OUT_OF_RANGE, "Det ligger före den dag då det hände.");
        }
        return day;
    }

    /** The moment, if it is not before the day of the event. */
    static Instant since(LexMariaView view, String field, Instant moment) {
        since(view, field, Stockholm.day(moment));
        return moment;
    }
}
