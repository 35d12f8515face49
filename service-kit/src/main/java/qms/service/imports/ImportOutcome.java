package qms.service.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line; of a dry run, what would become of it.
 *
 * @param line number of the line in the file, or of its first row in the table; the first is 1
 * @param externalId as the line says; null where it could not be read
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ImportOutcome(int line, @Nullable String externalId, Outcome outcome) {

    /** Stored as new, with what had grown, not at all since it was known, or not at all for its problems. */
    public enum Outcome {
        IMPORTED,
        EXTENDED,
        UNCHANGED,
        REJECTED
    }

    static ImportOutcome of(ImportedLine<?> line) {
        ImportedLine.Outcome found = line.outcome();
        return new ImportOutcome(
                line.places().number(null),
                line.externalId(),
                found == null ? Outcome.REJECTED : Outcome.valueOf(found.name()));
    }
}
