package qms.events.trendanalyses;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;
import qms.events.changerequests.ChangeRequestId;
import qms.events.measures.MeasureId;

/**
 * Recorded when the analysis has led to a conclusion, also a new one of an analysis that was taken up again.
 *
 * @param measures what is to be done, as measures (SOSFS 2011:9 5 kap. 7 §)
 * @param noActionReason why nothing is to be done, where there are no measures
 * @param changeRequests what in processes and routines is to be mended (5 kap. 8 §)
 * @param concludedBy the role of whoever concluded
 */
@EventName("trend-analysis.concluded")
public record TrendAnalysisConcluded(
        TrendAnalysisId trendAnalysisId,
        String unit,
        String conclusions,
        List<MeasureId> measures,
        @Nullable String noActionReason,
        List<ChangeRequestId> changeRequests,
        LocalDate concludedOn,
        String concludedBy,
        Instant registeredAt)
        implements TrendAnalysisEvent {}
