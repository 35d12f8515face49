package qms.events.risks;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when the risk goes on as a risk of a later year; this one stays as it was. */
@EventName("risk.carried-over")
public record RiskCarriedOver(RiskId riskId, String unit, RiskId carriedTo, int year, Instant registeredAt)
        implements RiskEvent {}
