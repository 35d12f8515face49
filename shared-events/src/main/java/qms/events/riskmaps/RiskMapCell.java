package qms.events.riskmaps;

/** Which level (LOW, MEDIUM, CRITICAL) a pair of probability and consequence, 1–5 each, has. */
public record RiskMapCell(int probability, int consequence, String level) {}
