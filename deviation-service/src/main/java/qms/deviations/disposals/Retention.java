package qms.deviations.disposals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long a case is kept.
 *
 * @param until the last day; none where it is kept until somebody decides otherwise
 * @param source who says so
 */
record Retention(@Nullable LocalDate until, @Nullable String source) {

    boolean isOverOn(LocalDate day) {
        return until != null && day.isAfter(until);
    }
}
