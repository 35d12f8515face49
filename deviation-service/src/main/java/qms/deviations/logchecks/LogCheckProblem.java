package qms.deviations.logchecks;

import qms.web.problems.ProblemType;

/** Why a log check refuses what is asked of it; all are 409 Conflict. */
enum LogCheckProblem implements ProblemType {
    /** Something is asked of a check that somebody has signed for. */
    LOG_CHECK_SIGNED("Kontrollen är signerad"),
    /** Whoever is to be checked checks. */
    LOG_CHECK_OF_OWN_READING("Ingen kontrollerar sina egna läsningar"),
    /** A remark is made on a reading that was not drawn. */
    LOG_CHECK_READING_NOT_SAMPLED("Läsningen finns inte i stickprovet"),
    /** It is to be signed that there was nothing, though something was found. */
    LOG_CHECK_HAS_REMARKS("Det finns anmärkningar");

    private final String title;

    LogCheckProblem(String title) {
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
