package qms.risks.risks;

import qms.web.problems.ProblemType;

/** Why a risk refuses what is asked of it; all are 409 Conflict. */
enum RiskProblem implements ProblemType {
    /** The same decision holds already. */
    RISK_ALREADY_DECIDED("Beslutet gäller redan");

    private final String title;

    RiskProblem(String title) {
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
