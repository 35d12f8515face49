package qms.events.riskanalyses;

import org.jspecify.annotations.Nullable;
import qms.events.risks.RiskId;

/** A risk as it stood when the analysis was approved: its value, what was left of it after measures, and what was decided. */
public record ApprovedRisk(
        RiskId riskId,
        String risk,
        JudgedValue inherent,
        @Nullable JudgedValue residual,
        String decision) {}
