package qms.deviations.deadlines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;

/** What is taken in about a deadline. */
final class DeadlineForms {

    private DeadlineForms() {}

    /** Why the clock is stopped. */
    @Form
    record Stop(@Label @MaxLength(2000) String reason) {}

    /** Why it goes on. */
    @Form
    record Resumption(@Label @MaxLength(2000) String reason) {}

    /** The new last day, and why. */
    @Form
    record Extension(LocalDate due, @Label @MaxLength(2000) String reason) {}

    /** The day on which it was done in the other system; today if left out. */
    @Form
    record Completion(@Nullable LocalDate doneOn) {}
}
