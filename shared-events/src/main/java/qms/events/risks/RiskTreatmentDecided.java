package qms.events.risks;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when it is decided that the risk is met with measures. */
@EventName("risk.treatment-decided")
public record RiskTreatmentDecided(RiskId riskId, String unit, Instant registeredAt) implements RiskEvent {}
