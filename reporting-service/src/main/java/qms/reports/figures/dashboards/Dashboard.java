package qms.reports.figures.dashboards;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.UnitName;
import qms.service.export.OnPaper;
import qms.service.export.Paper;

/**
 * How a unit with what stands below it stands on a day.
 *
 * @param from the first day of the year
 * @param day the day it is told for, the last of the year where that has passed; what was due before it and is not done is missed
 * @param years this year and three before it, and whether each can be set beside the one before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Dashboard(
        UnitName unit,
        int year,
        LocalDate from,
        LocalDate day,
        @Nullable Instant asOf,
        @Nullable Instant recordedBy,
        List<Tile> tiles,
        List<TrendYear> years,
        List<Trend> trends,
        List<Share> sources,
        List<Share> categories,
        Decisions lexSarah,
        Matrix risks,
        List<Month> selfChecks,
        Tasks measures,
        List<FollowedUp> followUps,
        List<Kept> deadlines)
        implements OnPaper {

    @Override
    public Paper asPaper() {
        return DashboardPaper.of(this);
    }

    /**
     * A figure by itself.
     *
     * @param lastYear the same from 1 January to the same day last year, or as it stood that day where it is about how things stand; nothing
     *     where there was no such unit then, which is something else than none
     * @param list the unit's own things in their list
     * @param drilldown what is behind the figure, with what stands below the unit, as known at the same moment
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Tile(
            String key, String label, long number, @Nullable Long lastYear, String list, String drilldown) {}

    /** A year of the trends; the reason is said where it cannot be compared with the ones before. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TrendYear(
            int year, boolean comparable, @Nullable String because) {}

    /** A figure over the tertials and years. */
    public record Trend(String figure, String label, List<Point> points) {}

    /**
     * @param tertial none for the whole year
     * @param count nothing where there was no such unit yet, which is something else than none
     * @param complete whether the days of it have all passed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Point(
            int year, @Nullable String tertial, @Nullable Long count, boolean complete) {}

    /** How many have a code. */
    public record Share(String code, String label, long count) {}

    /**
     * Lex Sarah by level, and how long the first decision took.
     *
     * @param medianDays from the report to the first decision; none where nothing is decided
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Decisions(
            long reports,
            long decided,
            long undecided,
            @Nullable Double medianDays,
            List<Share> byLevel) {}

    /**
     * The risks of the year on the map.
     *
     * @param since the last day of the last tertial, from which the moves are told
     * @param cells those that a risk stands in
     * @param moved the risks that stood in another cell that day
     */
    public record Matrix(long assessed, long unassessed, LocalDate since, List<Cell> cells, List<Moved> moved) {}

    /**
     * @param level what those that stand there were judged as, and its {@code label}; nothing where that is not one level
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Cell(
            int probability,
            int consequence,
            long count,
            @Nullable String level,
            @Nullable String label) {}

    public record Moved(
            String id,
            UnitName unit,
            String risk,
            int fromProbability,
            int fromConsequence,
            int probability,
            int consequence) {}

    /** The occurrences of self-checks that were due in a month; missed are those of a day that has passed. */
    public record Month(int month, long due, long performed, long missed) {}

    /** The measures of all years by status, and those that are open by how late they are. */
    public record Tasks(long open, long overdue, List<Share> byStatus, List<Share> byAge) {}

    public record FollowedUp(String period, LocalDate to, long submitted, long missing, long notDue) {}

    /**
     * The last days of the year for one kind of act.
     *
     * @param missed those that have passed without the act
     * @param share the kept in percent of those that have passed; none where none has
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Kept(
            String code,
            String label,
            long kept,
            long late,
            long missed,
            long coming,
            @Nullable Integer share) {}
}
