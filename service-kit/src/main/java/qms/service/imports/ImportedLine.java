package qms.service.imports;

import org.jspecify.annotations.Nullable;
import qms.web.problems.FieldCode;

/** A line on its way, and what has become of it. Worked on by one thread at a time. */
final class ImportedLine<L extends Record> {

    enum Outcome {
        IMPORTED,
        EXTENDED,
        UNCHANGED
    }

    private final Places places;
    private final @Nullable String externalId;
    private final @Nullable ParsedLine<L> parsed;
    private LineProblems problems;
    private @Nullable Outcome outcome;

    ImportedLine(Places places, @Nullable String externalId, @Nullable ParsedLine<L> parsed, LineProblems problems) {
        this.places = places;
        this.externalId = externalId;
        this.parsed = parsed;
        this.problems = problems;
    }

    Places places() {
        return places;
    }

    @Nullable
    String externalId() {
        return externalId;
    }

    boolean isWellFormed() {
        return parsed != null;
    }

    /** Only for a line that is well-formed. */
    ParsedLine<L> parsed() {
        if (parsed == null) {
            throw new IllegalStateException("line " + places.number(null) + " is not well-formed");
        }
        return parsed;
    }

    LineProblems problems() {
        return problems;
    }

    boolean isRejected() {
        return !problems.isEmpty();
    }

    void judgeAnew(LineProblems found) {
        problems = found;
    }

    void contradicts(String detail) {
        problems.add("externalId", FieldCode.CONFLICT, detail);
    }

    @Nullable
    Outcome outcome() {
        return outcome;
    }

    /** What was stored for this request stays stored, also when the line is looked at once more. */
    void settle(Outcome found) {
        if (outcome == null || found != Outcome.UNCHANGED) {
            outcome = found;
        }
    }
}
