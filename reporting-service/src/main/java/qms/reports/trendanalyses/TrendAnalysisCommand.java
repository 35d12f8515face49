package qms.reports.trendanalyses;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import qms.events.changerequests.ChangeRequestId;
import qms.events.measures.MeasureId;
import qms.events.trendanalyses.TrendAnalysisId;
import qms.events.trendanalyses.TrendMaterial;

/** Everything that can be asked of an analysis of patterns and trends, in life-cycle order. */
sealed interface TrendAnalysisCommand {

    TrendAnalysisId trendAnalysisId();

    @TargetAggregateIdentifier
    default String thing() {
        return trendAnalysisId().toString();
    }

    record PlanAnalysis(
            TrendAnalysisId trendAnalysisId,
            String unit,
            String title,
            LocalDate from,
            LocalDate to,
            @Nullable LocalDate plannedFor)
            implements TrendAnalysisCommand {}

    record StartAnalysis(TrendAnalysisId trendAnalysisId, LocalDate startedOn) implements TrendAnalysisCommand {}

    record AddMaterial(
            TrendAnalysisId trendAnalysisId,
            TrendMaterial material,
            @Nullable String note) implements TrendAnalysisCommand {}

    record ConcludeAnalysis(
            TrendAnalysisId trendAnalysisId,
            String conclusions,
            List<MeasureId> measures,
            @Nullable String noActionReason,
            List<ChangeRequestId> changeRequests,
            LocalDate concludedOn,
            String concludedBy)
            implements TrendAnalysisCommand {}

    record FollowUpAnalysis(TrendAnalysisId trendAnalysisId, String result, LocalDate followedUpOn, String followedUpBy)
            implements TrendAnalysisCommand {}

    record ReopenAnalysis(TrendAnalysisId trendAnalysisId, String reason) implements TrendAnalysisCommand {}
}
