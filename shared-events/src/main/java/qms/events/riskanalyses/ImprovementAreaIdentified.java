package qms.events.riskanalyses;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when last year's report has shown where the unit is to improve, and where in the report it says so. */
@EventName("risk-analysis.improvement-area-identified")
public record ImprovementAreaIdentified(
        RiskAnalysisId riskAnalysisId, String unit, String area, String source, Instant registeredAt)
        implements RiskAnalysisEvent {}
