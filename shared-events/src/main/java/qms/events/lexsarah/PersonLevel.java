package qms.events.lexsarah;

/** The level for one of those affected, by their number within the case. */
public record PersonLevel(String person, String level) {}
