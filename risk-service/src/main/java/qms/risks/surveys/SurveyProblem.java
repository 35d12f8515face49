package qms.risks.surveys;

import qms.web.problems.ProblemType;

/** Why a survey refuses what is asked of it; all are 409 Conflict. */
enum SurveyProblem implements ProblemType {
    /** The survey has a round of this period. */
    ROUND_ALREADY_THERE("Omgången finns redan"),
    /** Answers are entered into, or an end is made of, a round that is closed or never took place. */
    ROUND_NOT_OPEN("Omgången är inte öppen");

    private final String title;

    SurveyProblem(String title) {
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
