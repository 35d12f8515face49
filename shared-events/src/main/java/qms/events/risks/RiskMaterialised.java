package qms.events.risks;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when what was feared has happened, with the id of the deviation that tells of it; the risk does not end by it. */
@EventName("risk.materialised")
public record RiskMaterialised(RiskId riskId, String unit, String deviation, LocalDate occurredOn, Instant registeredAt)
        implements RiskEvent {}
