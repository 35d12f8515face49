package qms.web.forms;

/** What is wrong with a field, as the contract names it; the same words for a form and for a line of an import. */
public enum FieldCode {
    MALFORMED,
    MISSING,
    TOO_LONG,
    OUT_OF_RANGE,
    UNKNOWN_CODE,
    UNKNOWN_UNIT,
    UNKNOWN_REFERENCE,
    DUPLICATE,
    CONFLICT,
    CYCLE,
    OVERLAP
}
