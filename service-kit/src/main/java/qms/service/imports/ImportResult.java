package qms.service.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the lines of a file; every line read is in exactly one of imported, extended, unchanged and rejected.
 *
 * @param read lines that were not blank
 * @param imported new lines, now stored
 * @param extended known lines that had grown; what was new is now stored
 * @param unchanged known lines that said nothing new
 * @param rejected lines that were not stored, for the problems listed
 * @param problems in the order of the lines
 * @param lines what became of each, in their order; only where details were asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportResult(
        int read,
        int imported,
        int extended,
        int unchanged,
        int rejected,
        List<ImportProblem> problems,
        @Nullable List<ImportOutcome> lines) {

    public ImportResult {
        problems = List.copyOf(problems);
        lines = lines == null ? null : List.copyOf(lines);
    }
}
