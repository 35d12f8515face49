package qms.web.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a refused client reads (RFC 9457). {@code reference} finds an internal fault in the log, {@code overtaken} tells what one has missed. */
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "code", "errors", "overtaken", "reference"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        String code,
        @Nullable List<FieldProblem> errors,
        @Nullable Overtaken overtaken,
        @Nullable String reference) {

    public static ProblemDocument of(Problem problem, @Nullable String instance) {
        return of(problem, instance, null);
    }

    static ProblemDocument of(Problem problem, @Nullable String instance, @Nullable String reference) {
        ProblemType type = problem.type();
        return new ProblemDocument(
                "/docs/problems#" + type.code(),
                type.title(),
                type.status(),
                problem.detail(),
                instance,
                type.code(),
                problem.errors().isEmpty() ? null : problem.errors(),
                problem.overtaken(),
                reference);
    }
}
