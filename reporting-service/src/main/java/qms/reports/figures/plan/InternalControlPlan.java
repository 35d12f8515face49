package qms.reports.figures.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.SelfCheckFigures;
import qms.reports.figures.UnitName;
import qms.reports.figures.plan.QualityPlan.Step;
import qms.service.export.OnPaper;
import qms.service.export.Paper;
import qms.service.export.Table;
import qms.service.export.Tabular;

/**
 * The internal control plan of a unit and what stands below it: the year's risks, the highest first, what controls each, who sees to it and
 * when, and how far it had come at T1, T2 and in the yearly report.
 *
 * @param importedLater in an as-of answer only: how many of the risks, controls and measures of the plan have anything that was imported
 *     after the as-of moment
 * @param controlsWithoutRisk controls that belong to no risk of the plan
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InternalControlPlan(
        UnitName unit,
        int year,
        @Nullable Instant asOf,
        @Nullable Instant recordedBy,
        @Nullable Long importedLater,
        List<Row> rows,
        Totals totals,
        List<Control> controlsWithoutRisk)
        implements Tabular, OnPaper {

    /** A risk, its controls and its measures. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(
            String id,
            @Nullable String externalId,
            UnitName unit,
            @Nullable String process,
            String risk,
            @Nullable Integer value,
            @Nullable String level,
            String decision,
            List<Control> controls,
            List<Step> measures) {}

    /** A control activity: what is done, at which unit and how often. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Control(
            String id, @Nullable String externalId, String what, UnitName who, String when, List<FollowUp> followUps) {}

    /**
     * How far a control had come, counted from 1 January.
     *
     * @param period T1, T2 or VB, the yearly report
     * @param until its last day
     */
    public record FollowUp(String period, LocalDate until, State state, SelfCheckFigures occurrences) {}

    /** What can be said of a control for a period. Nothing is ever filled in: what was not recorded when its time had passed is missing. */
    public enum State {
        NOTHING_PLANNED,
        NOT_DUE,
        FOLLOWED_UP,
        MISSING
    }

    /** A control or a measure of two risks is one. */
    public record Totals(long risks, long controls, long measures) {}

    @Override
    public Paper asPaper() {
        return PlanPaper.of(this);
    }

    @Override
    public Table asTable() {
        return InternalControlPlanTable.of(this);
    }
}
