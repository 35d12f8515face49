package qms.events.risks;

import java.time.Instant;
import qms.events.EventName;
import qms.events.measures.MeasureId;

/** Recorded by the platform just before a measure is put forward against the risk, so that the risk knows what it waits for. */
@EventName("risk.measure-linked")
public record RiskMeasureLinked(RiskId riskId, String unit, MeasureId measureId, Instant registeredAt)
        implements RiskEvent {}
