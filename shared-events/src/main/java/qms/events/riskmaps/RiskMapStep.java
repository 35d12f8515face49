package qms.events.riskmaps;

/** One step (1–5) of an axis: what it is called, and what it means. */
public record RiskMapStep(int step, String label, String definition) {}
