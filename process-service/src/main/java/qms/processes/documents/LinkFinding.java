package qms.processes.documents;

/**
 * What was found at an address.
 *
 * @param status of the last answer, 0 where none came
 */
record LinkFinding(String url, Outcome outcome, int status) {

    /** How it went. */
    enum Outcome {
        /** It answers. */
        WORKING,
        /** It answers that there is nothing, or wrongly. */
        BROKEN,
        /** Nobody answered. */
        UNREACHABLE,
        /** It leads to a place that is not asked from here. */
        NOT_ALLOWED
    }
}
