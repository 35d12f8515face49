package qms.web.problems;

/** What is wrong with a field, as the contract names it; the same words for a form and for a line of an import. */
public enum FieldCode {
    /** The value has another form than what is asked for; a line of an import that is no JSON; a label with a personal number in it. */
    MALFORMED,
    /** The value is needed and is not there, is null, or is blank. */
    MISSING,
    /** The text has more characters, or the line more bytes, than allowed. */
    TOO_LONG,
    /** The number or day lies outside what is allowed, or the days go backwards. */
    OUT_OF_RANGE,
    /** The code is none of the standard ones and none of the unit's own; a filter or field to sort by that the list does not have. */
    UNKNOWN_CODE,
    /** There is no unit with this key. */
    UNKNOWN_UNIT,
    /** What is pointed at does not exist. */
    UNKNOWN_REFERENCE,
    /** The value stands in the list twice, or the line in the file. */
    DUPLICATE,
    /** The line says something else than what was imported under its externalId. */
    CONFLICT,
    /** A unit would stand under itself, or a complaint be its own duplicate. */
    CYCLE,
    /** A unit would stand in two places on the same day. */
    OVERLAP
}
