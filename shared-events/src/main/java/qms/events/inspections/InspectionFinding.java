package qms.events.inspections;

/**
 * What the authority found.
 *
 * @param kind DEFICIENCY, REMARK or NO_REMARK
 */
public record InspectionFinding(String kind, String text) {}
