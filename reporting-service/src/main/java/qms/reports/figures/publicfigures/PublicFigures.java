package qms.reports.figures.publicfigures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.UnitName;
import qms.reports.platform.PublicNumbers;

/**
 * The figures of a unit and year that anybody may read, as they were known when they became public: they stand still, so that nobody can
 * subtract one day's from another's.
 *
 * @param publicFrom the day on which the year's figures become public; before it there are none
 * @param figures the unit's own, and for a whole board how they are divided
 * @param units in all, for each unit below
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicFigures(
        UnitName unit,
        int year,
        LocalDate publicFrom,
        @Nullable Instant asOf,
        String note,
        List<Figure> figures,
        List<Unit> units) {

    /** One figure and, for a whole board, its rows. */
    record Figure(String figure, String label, Shown count, List<Row> rows) {}

    record Row(String code, String label, Shown count) {}

    record Unit(UnitName unit, List<Figure> figures) {}

    /**
     * A number as it is given.
     *
     * @param value the number; missing where it is not shown
     * @param text the number, "färre än 5", or "visas inte"
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Shown(@Nullable Long value, String text) {

        public static Shown of(long value, Mark mark) {
            return switch (mark) {
                case SHOWN -> new Shown(value, Long.toString(value));
                case FEW -> new Shown(null, PublicNumbers.FEW);
                case HIDDEN, BLANK -> new Shown(null, "visas inte");
            };
        }
    }
}
