package qms.reports.figures;

import org.jspecify.annotations.Nullable;

/**
 * What is counted, by its id, with all that it has contributed.
 *
 * @param unit the unit that it is of now, by which it is decided who may see it; null for an incident, whose cases each have their own
 */
public record Thing(CaseKind kind, String id, @Nullable String unit, FactDocument document) {}
