package qms.risks.riskmaps;

import qms.web.problems.ProblemType;

/** Why a risk map refuses what is asked of it; all are 409 Conflict. */
enum RiskMapProblem implements ProblemType {
    /** The new version would not come into force after the one before it. */
    RISK_MAP_VERSION_NOT_LATER("Versionen börjar inte gälla efter den förra");

    private final String title;

    RiskMapProblem(String title) {
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
