package qms.risks.risks;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import qms.events.risks.RiskId;

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
            @Nullable Assessment assessment,
            @Nullable Decision decision)
            implements RiskCommand {}

    record AssessRisk(RiskId riskId, Assessment assessment) implements RiskCommand {}

    record DecideOnRisk(RiskId riskId, Decision decision) implements RiskCommand {}

    /** How likely and how grave, 1–5 each, as judged on a day. */
    record Assessment(int probability, int consequence, LocalDate assessedOn) {}

    /** MEASURES or NO_ACTION, the latter with a reason where one was given. */
    record Decision(String decision, @Nullable String noActionReason) {}
}
