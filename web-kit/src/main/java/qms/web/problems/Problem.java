package qms.web.problems;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A refusal on its way to the reader. The detail is a Swedish sentence that says what to do; it never holds personal text. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Enough for whoever is to mend the body; a body made to fill the answer stops here. */
    private static final int MOST_ERRORS = 100;

    private final transient ProblemType type;
    private final String detail;
    private final transient List<FieldProblem> errors;
    private final transient @Nullable Overtaken overtaken;

    private Problem(ProblemType type, String detail, List<FieldProblem> errors) {
        this(type, detail, errors, null);
    }

    private Problem(ProblemType type, String detail, List<FieldProblem> errors, @Nullable Overtaken overtaken) {
        // Without a stack trace: a refusal is an answer, not a fault.
        super(type.code() + ": " + detail, null, false, false);
        this.type = type;
        this.detail = detail;
        this.errors = List.copyOf(errors);
        this.overtaken = overtaken;
    }

    public static Problem of(ProblemType type, String detail) {
        return new Problem(type, detail, List.of());
    }

    public static Problem of(CommonProblem type) {
        return new Problem(type, type.defaultDetail(), List.of());
    }

    public static Problem invalid(List<FieldProblem> errors) {
        return new Problem(
                CommonProblem.INVALID,
                CommonProblem.INVALID.defaultDetail(),
                errors.stream().limit(MOST_ERRORS).toList());
    }

    public static Problem invalid(String field, FieldCode code, String detail) {
        return invalid(List.of(new FieldProblem(field, code, detail)));
    }

    /** Somebody else was first: which version is the present one, and what has happened since the one that was built on. */
    public static Problem overtaken(String detail, Overtaken by) {
        return new Problem(CommonProblem.STALE, detail, List.of(), by);
    }

    public @Nullable Overtaken overtaken() {
        return overtaken;
    }

    public ProblemType type() {
        return type;
    }

    public String detail() {
        return detail;
    }

    public List<FieldProblem> errors() {
        return errors;
    }
}
