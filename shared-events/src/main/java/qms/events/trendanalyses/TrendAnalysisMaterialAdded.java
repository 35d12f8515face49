package qms.events.trendanalyses;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when a figure or pattern has been looked at in the analysis. */
@EventName("trend-analysis.material-added")
public record TrendAnalysisMaterialAdded(
        TrendAnalysisId trendAnalysisId,
        String unit,
        TrendMaterial material,
        @Nullable String note,
        Instant registeredAt)
        implements TrendAnalysisEvent {}
