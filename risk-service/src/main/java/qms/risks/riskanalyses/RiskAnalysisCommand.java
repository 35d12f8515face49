package qms.risks.riskanalyses;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import qms.events.riskanalyses.ApprovedRisk;
import qms.events.riskanalyses.CarriedRisk;
import qms.events.riskanalyses.RiskAnalysisId;
import qms.events.risks.RiskId;

/** Everything that can be asked of a risk analysis, in life-cycle order. */
sealed interface RiskAnalysisCommand {

    RiskAnalysisId riskAnalysisId();

    @TargetAggregateIdentifier
    default String thing() {
        return riskAnalysisId().toString();
    }

    record PlanRiskAnalysis(
            RiskAnalysisId riskAnalysisId,
            String unit,
            int year,
            String kind,
            @Nullable String occasion,
            @Nullable LocalDate plannedFor)
            implements RiskAnalysisCommand {}

    record DraftRiskAnalysis(RiskAnalysisId riskAnalysisId) implements RiskAnalysisCommand {}

    /** The risks have been carried over, each in its own stream. */
    record CopyRisks(RiskAnalysisId riskAnalysisId, RiskAnalysisId from, List<CarriedRisk> risks)
            implements RiskAnalysisCommand {}

    record IncludeRisk(RiskAnalysisId riskAnalysisId, RiskId riskId) implements RiskAnalysisCommand {}

    record IdentifyImprovementArea(RiskAnalysisId riskAnalysisId, String area, String source)
            implements RiskAnalysisCommand {}

    record PrioritiseRisk(RiskAnalysisId riskAnalysisId, RiskId riskId, String reason) implements RiskAnalysisCommand {}

    /** The risks as they stand now, by their own streams; those that have not been assessed are missing. */
    record ApproveRiskAnalysis(RiskAnalysisId riskAnalysisId, String approver, List<ApprovedRisk> risks)
            implements RiskAnalysisCommand {}

    record PutIntoForce(RiskAnalysisId riskAnalysisId, LocalDate from) implements RiskAnalysisCommand {}

    record ReviewRiskAnalysis(RiskAnalysisId riskAnalysisId, LocalDate reviewedOn, String finding)
            implements RiskAnalysisCommand {}

    record ReviseRiskAnalysis(RiskAnalysisId riskAnalysisId, String reason) implements RiskAnalysisCommand {}

    /** {@code inForce}: whether the other is in force, for the same unit and a later year, by its own stream. */
    record SupersedeRiskAnalysis(RiskAnalysisId riskAnalysisId, RiskAnalysisId by, boolean inForce)
            implements RiskAnalysisCommand {}

    record ArchiveRiskAnalysis(RiskAnalysisId riskAnalysisId, String reason) implements RiskAnalysisCommand {}
}
