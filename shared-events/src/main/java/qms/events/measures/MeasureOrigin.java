package qms.events.measures;

/** What a measure came from: the kind of thing (RISK, SELF_CHECK, COMPLAINT …) and its id. */
public record MeasureOrigin(String kind, String id) {}
