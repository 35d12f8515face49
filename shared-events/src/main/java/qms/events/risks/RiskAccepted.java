package qms.events.risks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when it is decided to take no action ("ingen åtgärd"), with the reason where one was given. */
@EventName("risk.accepted")
public record RiskAccepted(
        RiskId riskId, String unit, @Nullable String reason, Instant registeredAt) implements RiskEvent {}
