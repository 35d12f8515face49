package qms.risks.surveys;

/** Where a round stands; one that did not take place is its own thing. */
enum RoundStatus {
    OPEN,
    CLOSED,
    NOT_PERFORMED
}
