package qms.events.riskanalyses;

/** Probability and consequence (1–5), their product, and the level by the version of the map they were judged with. */
public record JudgedValue(int probability, int consequence, int value, String level, int mapVersion) {}
