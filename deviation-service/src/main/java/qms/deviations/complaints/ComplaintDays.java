package qms.deviations.complaints;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.platform.Given;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** The day on which something was done with a complaint: not one to come, and none before it came in. */
@Component
class ComplaintDays {

    private final Given given;

    ComplaintDays(Given given) {
        this.given = given;
    }

    /** The day, or today where none is given. */
    LocalDate on(String field, @Nullable LocalDate day, ComplaintView view) {
        if (day != null && day.isBefore(Stockholm.day(view.current().receivedAt()))) {
            throw Problem.invalid(field, FieldCode.OUT_OF_RANGE, "Dagen ligger före den då ärendet kom in.");
        }
        return given.dayOr(field, day);
    }
}
