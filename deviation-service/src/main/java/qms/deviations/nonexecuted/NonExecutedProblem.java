package qms.deviations.nonexecuted;

import qms.web.problems.ProblemType;

/** Why a quarterly report refuses what is asked of it; all are 409 Conflict. */
enum NonExecutedProblem implements ProblemType {
    /** The unit has a report of the quarter already. */
    NON_EXECUTED_QUARTER_TAKEN("Enheten har redan en rapport för kvartalet"),
    /** The report has not come so far, or is past it. */
    NON_EXECUTED_OTHER_STAGE("Rapporten är i ett annat skede"),
    /** A report without a single decision is to be sent to IVO or the auditors. */
    NON_EXECUTED_NOTHING_TO_SEND("Det finns inget att rapportera");

    private final String title;

    NonExecutedProblem(String title) {
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
