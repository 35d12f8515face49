package qms.reports.figures.patterns;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.UnitName;
import qms.service.export.OnPaper;
import qms.service.export.Paper;

/**
 * A figure of the units below another, side by side.
 *
 * @param fair whether the units can be set against each other at all; only then is there an order between them
 * @param rows by name, never by size
 * @param highestFirst the keys of the units in order; nothing where the comparison is not fair
 * @param notShown how many units the reader may not see
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Comparison(
        UnitName unit,
        int year,
        Pattern.Figure figure,
        @Nullable Instant asOf,
        @Nullable Instant recordedBy,
        @Nullable Long importedLater,
        boolean fair,
        String says,
        List<Flag> flags,
        List<Row> rows,
        @Nullable List<String> highestFirst,
        long notShown)
        implements OnPaper {

    @Override
    public Paper asPaper() {
        return PatternPaper.of(this);
    }

    /**
     * One unit.
     *
     * @param beyondChance whether it differs more from the others together than chance explains; nothing where that cannot be told
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            UnitName unit,
            long count,
            @Nullable Long denominator,
            @Nullable Double value,
            @Nullable Double upper,
            @Nullable Double lower,
            @Nullable Boolean beyondChance,
            List<Flag> flags,
            String cases) {}

    /** Why something cannot be set beside something else. */
    record Flag(Unfair code, String because) {}

    /** What makes a comparison unfair. */
    enum Unfair {
        NO_DENOMINATOR,
        NOTHING_TO_COMPARE,
        REORGANISED,
        PART_OF_THE_YEAR,
        TOO_FEW,
        DIFFERENT_VOCABULARY,
        NOT_REPORTED,
        UNKNOWN
    }
}
