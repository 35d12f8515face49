package qms.risks.analyses;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import qms.events.analyses.AnalysisId;

/** Everything that can be asked of what a unit registers of analyses, in life-cycle order. */
sealed interface AnalysisCommand {

    AnalysisId analysisId();

    @TargetAggregateIdentifier
    default String thing() {
        return analysisId().toString();
    }

    record RegisterAnalyses(AnalysisId analysisId, String unit, String kind, int number, LocalDate performedOn)
            implements AnalysisCommand {}

    record WithdrawAnalyses(AnalysisId analysisId, String reason) implements AnalysisCommand {}
}
