package qms.events.riskanalyses;

import java.time.Instant;
import java.util.List;
import qms.events.EventName;

/** Recorded when the open risks of an earlier analysis have been taken over, each as a risk of the new year. */
@EventName("risk-analysis.risks-copied")
public record RisksCopied(
        RiskAnalysisId riskAnalysisId, String unit, RiskAnalysisId from, List<CarriedRisk> risks, Instant registeredAt)
        implements RiskAnalysisEvent {}
