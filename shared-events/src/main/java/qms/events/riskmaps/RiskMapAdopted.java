package qms.events.riskmaps;

import java.time.Instant;
import java.util.List;
import qms.events.EventName;

/**
 * Recorded when the organisation or a unit begins with a map: its first version, which has always been in force. For the organisation the
 * platform does it by itself.
 */
@EventName("risk-map.adopted")
public record RiskMapAdopted(
        RiskMapId riskMapId,
        String unit,
        String name,
        List<RiskMapStep> probability,
        List<RiskMapStep> consequence,
        List<RiskMapCell> cells,
        Instant registeredAt)
        implements RiskMapEvent {}
