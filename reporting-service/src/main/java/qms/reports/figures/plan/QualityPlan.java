package qms.reports.figures.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.SelfCheckFigures;
import qms.reports.figures.UnitName;
import qms.service.export.OnPaper;
import qms.service.export.Paper;
import qms.service.export.Table;
import qms.service.export.Tabular;

/**
 * The plan of a unit and what stands below it. A risk may have several self-checks and measures, or none; a self-check without a risk has no
 * row but is counted and listed by itself.
 *
 * @param importedLater in an as-of answer only: how many of the risks, self-checks and measures of the plan have anything that was imported
 *     after the as-of moment
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QualityPlan(
        UnitName unit,
        int year,
        @Nullable Instant asOf,
        @Nullable Instant recordedBy,
        @Nullable Long importedLater,
        List<Row> rows,
        Totals totals,
        List<Check> selfChecksWithoutRisk)
        implements Tabular, OnPaper {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(
            String id,
            @Nullable String externalId,
            UnitName unit,
            @Nullable String process,
            @Nullable String subprocess,
            @Nullable String activity,
            String risk,
            @Nullable Integer value,
            @Nullable String level,
            String decision,
            List<Check> selfChecks,
            List<Step> measures) {}

    /** A self-check and how far its occurrences have come. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Check(
            String id,
            @Nullable String externalId,
            UnitName unit,
            @Nullable String process,
            @Nullable String subprocess,
            String name,
            String frequency,
            SelfCheckFigures occurrences,
            List<Result> results) {}

    /** What an occurrence found: YES_NO, COUNT, PERCENT and TEXT have a value, a SAMPLE how many passed of how many. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Result(
            String occurrence,
            String kind,
            @Nullable String value,
            @Nullable Integer passed,
            @Nullable Integer of) {}

    /** A measure and the status it has. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(
            String id,
            @Nullable String externalId,
            String description,
            String status,
            @Nullable String responsible,
            @Nullable LocalDate due) {}

    @Override
    public Paper asPaper() {
        return PlanPaper.of(this);
    }

    @Override
    public Table asTable() {
        return QualityPlanTable.of(this);
    }

    /** {@code processes} are the distinct ones that are named; a measure of two risks is one measure. */
    public record Totals(long processes, long risks, long selfChecks, long measures) {}
}
