package qms.events.riskanalyses;

import java.time.Instant;
import java.util.List;
import qms.events.EventName;

/** Recorded when a process owner or department manager has approved the analysis; the values of its risks stay as they were that moment. */
@EventName("risk-analysis.approved")
public record RiskAnalysisApproved(
        RiskAnalysisId riskAnalysisId,
        String unit,
        int version,
        String approver,
        List<ApprovedRisk> risks,
        Instant registeredAt)
        implements RiskAnalysisEvent {}
