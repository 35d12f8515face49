package qms.events.riskmaps;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import qms.events.EventName;

/** Recorded when a quality coordinator gives the map a new version from a day on; what was assessed before keeps its level. */
@EventName("risk-map.revised")
public record RiskMapRevised(
        RiskMapId riskMapId,
        String unit,
        int version,
        LocalDate validFrom,
        String reason,
        List<RiskMapStep> probability,
        List<RiskMapStep> consequence,
        List<RiskMapCell> cells,
        Instant registeredAt)
        implements RiskMapEvent {}
