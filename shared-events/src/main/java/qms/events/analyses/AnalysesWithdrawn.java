package qms.events.analyses;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when what was registered turns out to be wrong, and why. */
@EventName("analysis.withdrawn")
public record AnalysesWithdrawn(AnalysisId analysisId, String unit, String reason, Instant registeredAt)
        implements AnalysisEvent {}
