package qms.events.deviations;

/** How probable that it happens again, and how severe: each 1 to 4, a scale of its own that no risk analysis uses. */
public record DeviationRisk(int probability, int severity) {}
