package qms.risks.analyses;

import qms.web.problems.ProblemType;

/** Why a registration refuses what is asked of it; all are 409 Conflict. */
enum AnalysisProblem implements ProblemType {
    /** What has been withdrawn is to be withdrawn again. */
    ANALYSIS_WITHDRAWN("Registreringen är återtagen");

    private final String title;

    AnalysisProblem(String title) {
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
