package qms.reports.figures.nonexecuted;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.PartlyProved;
import qms.reports.figures.UnitName;
import qms.service.export.OnPaper;
import qms.service.export.Paper;
import qms.web.law.ReportWindows.Window;
import qms.web.law.SpecialFee;

/**
 * The statistics of non-executed decisions of a unit and what stands below it, quarter by quarter. Quarters are not summed: a decision is
 * reported each quarter until it is carried out.
 *
 * @param importedLater in an as-of answer only: how many quarterly reports have anything that was imported after the as-of moment
 * @param notRecorded what the statistics do not tell, since it stands in the case system only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NonExecutedStatistics(
        UnitName unit,
        int year,
        @Nullable Integer quarter,
        @Nullable Instant asOf,
        @Nullable Instant recordedBy,
        @Nullable Long importedLater,
        List<Quarter> quarters,
        List<NotRecorded> notRecorded)
        implements OnPaper, PartlyProved {

    @Override
    public Paper asPaper() {
        return NonExecutedPaper.of(this);
    }

    /** Which quarterly reports are linked to depends on who asks. */
    @Override
    public Set<String> notProved() {
        return Set.of("link");
    }

    /**
     * A quarter.
     *
     * @param window when IVO takes in the reports of the quarter
     * @param waiting decisions that wait, not begun or interrupted
     * @param executed decisions reported before that have been carried out since
     * @param cases where the waiting decisions are opened
     */
    public record Quarter(
            int quarter,
            LocalDate from,
            LocalDate to,
            Window window,
            long waiting,
            List<Row> byLaw,
            List<Row> byType,
            List<Row> byState,
            List<Row> byElapsed,
            WaitingTime waitingTime,
            List<FeeRow> fees,
            long executed,
            List<Row> executedAfter,
            List<Report> reports,
            String cases) {}

    /** How many of a code. */
    public record Row(String code, String label, long count) {}

    /** How long it is since the decision or the interruption, as the span that half of the decisions have not passed, and the longest. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WaitingTime(
            @Nullable String median,
            @Nullable String medianLabel,
            @Nullable String longest,
            @Nullable String longestLabel) {}

    /**
     * How many of the waiting decisions fall under which fee. It goes by the day of the decision (2025:1299 p. 3), which is told by the waiting
     * time; where that leaves the day open, and for what was interrupted, no fee is named.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FeeRow(@Nullable SpecialFee fee, long count) {}

    /**
     * The quarterly report of a unit.
     *
     * @param link where it is read, if the asker may
     * @param toIvo IN_TIME, LATE, NOTHING_TO_SEND, NOT_YET or MISSING
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Report(
            UnitName unit,
            @Nullable String link,
            String toIvo,
            String toIvoLabel,
            @Nullable LocalDate collectedOn,
            @Nullable LocalDate sentToIvoOn,
            @Nullable LocalDate sentToAuditorsOn,
            @Nullable LocalDate reportedToCouncilOn,
            @Nullable LocalDate closedOn) {}

    /** What is not told, and why. */
    public record NotRecorded(String code, String label, String why) {}
}
