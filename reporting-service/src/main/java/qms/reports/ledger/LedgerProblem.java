package qms.reports.ledger;

import qms.web.problems.ProblemType;

/** Why the ledger refuses what is asked of it; 409 Conflict. */
enum LedgerProblem implements ProblemType {
    /** So many verifications wait already that one more would only wait longer. */
    LEDGER_VERIFICATIONS_WAITING("För många kontroller av loggen väntar redan"),
    /** An event is to be proved that no checkpoint holds yet; it will within a second or two. */
    LEDGER_NOT_YET_SEALED("Händelsen är inte förseglad än"),
    /** The ledger does not agree with itself, and nothing is proved by it until somebody has looked into why. */
    LEDGER_STOPPED("Loggens försegling har stannat");

    private final String title;

    LedgerProblem(String title) {
        this.title = title;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return title;
    }
}
