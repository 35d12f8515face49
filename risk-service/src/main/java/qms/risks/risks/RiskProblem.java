package qms.risks.risks;

import qms.web.problems.ProblemType;

/** Why a risk refuses what is asked of it; all are 409 Conflict. */
enum RiskProblem implements ProblemType {
    /** The same decision holds already. */
    RISK_ALREADY_DECIDED("Beslutet gäller redan"),
    /** What was closed, or goes on as a risk of a later year, is to be worked with. */
    RISK_ENDED("Risken är inte längre öppen"),
    /** What is left is to be judged of a risk that has not been assessed and met with measures. */
    RISK_NOT_TREATED("Risken möts inte med åtgärder"),
    /** The risk is to be closed while a measure depends on it. */
    RISK_HAS_OPEN_MEASURES("Risken har åtgärder som inte är klara");

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
