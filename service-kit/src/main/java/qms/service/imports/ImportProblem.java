package qms.service.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import qms.web.forms.FieldCode;
import qms.web.forms.FieldProblem;

/** One thing that is wrong with a rejected line. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(description = "One thing that is wrong with a rejected line")
public record ImportProblem(
        @Schema(description = "Number of the line in the file; the first is 1", example = "3")
        int line,

        @Schema(description = "As the line says; null where it could not be read", nullable = true) @Nullable
        String externalId,

        @Schema(
                description = "Path of the field; null where the line as a whole cannot be read",
                nullable = true,
                example = "categories[1]")
        @Nullable
        String field,

        FieldCode code,
        @Schema(description = "What is wrong, in Swedish") String detail) {

    static ImportProblem of(int line, @Nullable String externalId, FieldProblem problem) {
        return new ImportProblem(line, externalId, problem.field(), problem.code(), problem.detail());
    }
}
