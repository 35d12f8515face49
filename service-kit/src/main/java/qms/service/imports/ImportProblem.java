package qms.service.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;

/**
 * One thing that is wrong with a rejected line.
 *
 * @param line number of the line in the file, or of the row in the table; the first is 1
 * @param externalId as the line says; null where it could not be read
 * @param field path of the field, such as {@code categories[1]}, or header of the column in the table; null where the line as a whole cannot be read
 * @param detail what is wrong, in Swedish
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ImportProblem(
        int line, @Nullable String externalId, @Nullable String field, FieldCode code, String detail) {

    static ImportProblem of(Places places, @Nullable String externalId, FieldProblem problem) {
        return new ImportProblem(
                places.number(problem.field()),
                externalId,
                places.name(problem.field()),
                problem.code(),
                problem.detail());
    }
}
