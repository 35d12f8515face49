package qms.risks.risks;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import qms.events.measures.MeasureId;
import qms.events.risks.RiskId;
import qms.risks.platform.LevelMap;

/** Everything that can be asked of a risk, in life-cycle order. */
sealed interface RiskCommand {

    RiskId riskId();

    @TargetAggregateIdentifier
    default String thing() {
        return riskId().toString();
    }

    /** Names a risk; it may be assessed and decided in the same breath. */
    record IdentifyRisk(
            RiskId riskId,
            String unit,
            int year,
            @Nullable String process,
            @Nullable String subprocess,
            @Nullable String activity,
            String risk,
            @Nullable Ancestry ancestry,
            @Nullable Assessment assessment,
            @Nullable Decision decision)
            implements RiskCommand {}

    record AssessRisk(RiskId riskId, Assessment assessment) implements RiskCommand {}

    record DecideOnRisk(RiskId riskId, Decision decision) implements RiskCommand {}

    /** Given by the platform just before the measure itself is made. */
    record LinkMeasure(RiskId riskId, MeasureId measureId) implements RiskCommand {}

    /** What is left when measures have been taken. */
    record AssessResidualRisk(RiskId riskId, Assessment assessment) implements RiskCommand {}

    record ReportMaterialisation(RiskId riskId, String deviation, LocalDate occurredOn) implements RiskCommand {}

    /** {@code measuresOpen}: whether measures still depend on it, by their own streams. */
    record CloseRisk(RiskId riskId, String reason, boolean measuresOpen) implements RiskCommand {}

    record CarryRiskOver(RiskId riskId, RiskId carriedTo, int year) implements RiskCommand {}

    /** The risk of the year before that goes on in this one, and the first of them all. */
    record Ancestry(RiskId carriedFrom, RiskId lineage) {}

    /** How likely and how grave, 1–5 each, as judged on a day with the map of that day. */
    record Assessment(int probability, int consequence, LocalDate assessedOn, LevelMap map) {

        int value() {
            return probability * consequence;
        }

        String level() {
            return map.level(probability, consequence);
        }
    }

    /** MEASURES or NO_ACTION; the latter with a reason, who approved it and until when, where that was said. */
    record Decision(
            String decision,
            @Nullable String noActionReason,
            @Nullable String approver,
            @Nullable LocalDate acceptedUntil) {}
}
