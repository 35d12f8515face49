package qms.service.imports;

import java.util.List;

/**
 * What became of the lines of a file; every line read is in exactly one of imported, extended, unchanged and rejected.
 *
 * @param read lines that were not blank
 * @param imported new lines, now stored
 * @param extended known lines that had grown; what was new is now stored
 * @param unchanged known lines that said nothing new
 * @param rejected lines that were not stored, for the problems listed
 * @param problems in the order of the lines
 */
public record ImportResult(
        int read, int imported, int extended, int unchanged, int rejected, List<ImportProblem> problems) {

    public ImportResult {
        problems = List.copyOf(problems);
    }
}
