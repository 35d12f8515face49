package qms.reports.figures.patterns;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.UnitName;
import qms.service.export.OnPaper;
import qms.service.export.Paper;

/**
 * How a figure of a unit has varied, and what in it is not chance.
 *
 * @param by how long each period is
 * @param chart XMR, P, U, or TREND where no limits can be meant
 * @param says what is seen, in a sentence
 * @param resultHash the SHA-256 of what was counted, so that it can be told whether it has changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Pattern(
        UnitName unit,
        Figure figure,
        Step by,
        LocalDate from,
        LocalDate to,
        @Nullable Instant asOf,
        @Nullable Instant recordedBy,
        @Nullable Long importedLater,
        String chart,
        String says,
        List<Signal> signals,
        List<Break> breaks,
        List<Baseline> baselines,
        List<Point> points,
        String resultHash)
        implements OnPaper {

    @Override
    public Paper asPaper() {
        return PatternPaper.of(this);
    }

    /** What is counted, and in proportion to what. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Figure(
            String figure,
            @Nullable String code,
            String name,
            String unit,
            @Nullable String per,
            String definition) {}

    /**
     * One period.
     *
     * @param value what is drawn: the count, the share or so many per hundred; nothing where nothing is known
     * @param baseline the number of the baseline it belongs to; none where it belongs to none, and why
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Point(
            String period,
            LocalDate from,
            LocalDate to,
            long count,
            @Nullable Long denominator,
            @Nullable Double value,
            @Nullable Double movingRange,
            @Nullable Integer baseline,
            @Nullable Double centre,
            @Nullable Double upper,
            @Nullable Double lower,
            @Nullable String apart,
            @Nullable String because,
            @Nullable List<String> maps,
            String cases) {}

    /**
     * Periods that can be set beside each other.
     *
     * @param enough whether they are so many that limits can be drawn; else there are none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Baseline(
            int number,
            String from,
            String to,
            int points,
            boolean enough,
            @Nullable Double centre,
            @Nullable Double meanMovingRange,
            @Nullable Double upper,
            @Nullable Double lower,
            @Nullable Double upperOfMovingRanges,
            String says) {}

    /** Where what is before cannot be set beside what is after. */
    record Break(LocalDate on, String because) {}

    /** What is not chance, and which periods show it. */
    record Signal(Rule rule, String name, String means, int baseline, List<String> periods) {}
}
