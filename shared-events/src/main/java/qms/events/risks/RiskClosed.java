package qms.events.risks;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when a manager decides that the risk is no longer one to follow, and says why. */
@EventName("risk.closed")
public record RiskClosed(RiskId riskId, String unit, String reason, Instant registeredAt) implements RiskEvent {}
