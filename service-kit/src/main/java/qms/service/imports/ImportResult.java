package qms.service.imports;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What became of the lines of a file. */
@Schema(
        description =
                "What became of the lines; every line read is in exactly one of imported, extended, unchanged and rejected")
public record ImportResult(
        @Schema(description = "Lines that were not blank", example = "244")
        int read,

        @Schema(description = "New lines, now stored", example = "243")
        int imported,

        @Schema(description = "Known lines that had grown; what was new is now stored", example = "0")
        int extended,

        @Schema(description = "Known lines that said nothing new", example = "0")
        int unchanged,

        @Schema(description = "Lines that were not stored, for the problems listed", example = "1")
        int rejected,

        @Schema(description = "In the order of the lines") List<ImportProblem> problems) {

    public ImportResult {
        problems = List.copyOf(problems);
    }
}
