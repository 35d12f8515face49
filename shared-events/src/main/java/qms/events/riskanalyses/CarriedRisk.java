package qms.events.riskanalyses;

import qms.events.risks.RiskId;

/** A risk of an earlier analysis, and the risk of the new year that continues it. */
public record CarriedRisk(RiskId from, RiskId to) {}
