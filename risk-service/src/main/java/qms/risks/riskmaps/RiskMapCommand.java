package qms.risks.riskmaps;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import qms.events.riskmaps.RiskMapId;

/** Everything that can be asked of a risk map, in life-cycle order. */
sealed interface RiskMapCommand {

    RiskMapId riskMapId();

    @TargetAggregateIdentifier
    default String thing() {
        return riskMapId().toString();
    }

    record AdoptRiskMap(RiskMapId riskMapId, String unit, String name, Drawing drawing) implements RiskMapCommand {}

    record ReviseRiskMap(RiskMapId riskMapId, LocalDate validFrom, String reason, Drawing drawing)
            implements RiskMapCommand {}
}
