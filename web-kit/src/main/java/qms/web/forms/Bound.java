package qms.web.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;

/** A body that was read: either the value, or everything that is wrong with it. */
public record Bound<T>(@Nullable T value, List<FieldProblem> problems) {

    public Bound {
        problems = List.copyOf(problems);
        if ((value == null) == problems.isEmpty()) {
            throw new IllegalArgumentException("Either a value or problems");
        }
    }

    /** The value, or the refusal that lists all problems. */
    public T orRefuse() {
        if (value == null) {
            throw Problem.invalid(problems);
        }
        return value;
    }
}
