package qms.risks.riskanalyses;

import qms.web.problems.ProblemType;

/** Why a risk analysis refuses what is asked of it; all are 409 Conflict. */
enum RiskAnalysisProblem implements ProblemType {
    /** Work is to begin that has begun. */
    RISK_ANALYSIS_NOT_PLANNED("Riskanalysen är redan påbörjad"),
    /** The content is to change, or be approved, while nobody is writing. */
    RISK_ANALYSIS_NOT_BEING_WRITTEN("Riskanalysen är inte ett utkast"),
    /** The risks of an earlier analysis are to be taken over twice. */
    RISKS_ALREADY_COPIED("Riskerna är redan överförda"),
    /** Risks are to be taken over from an analysis that is not of an earlier year of the same unit. */
    RISK_ANALYSIS_NOT_EARLIER("Riskanalysen är inte från ett tidigare år"),
    /** The risk is part of the analysis already. */
    RISK_ALREADY_INCLUDED("Risken ingår redan"),
    /** A risk is to be prioritised that is no part of the analysis. */
    RISK_NOT_INCLUDED("Risken ingår inte"),
    /** An analysis without risks is to be approved. */
    RISK_ANALYSIS_EMPTY("Riskanalysen har inga risker"),
    /** An analysis with risks that nobody has assessed is to be approved. */
    RISK_ANALYSIS_NOT_ASSESSED("Riskanalysen har risker som inte är bedömda"),
    /** What has not been approved is to be put into force. */
    RISK_ANALYSIS_NOT_APPROVED("Riskanalysen är inte godkänd"),
    /** What is not in force is to be reviewed, revised or superseded. */
    RISK_ANALYSIS_NOT_IN_FORCE("Riskanalysen gäller inte"),
    /** The analysis that is to take its place is not in force for a later year of the same unit. */
    SUCCESSOR_NOT_IN_FORCE("Den nya riskanalysen gäller inte"),
    /** An analysis that is being approved or revised, or is put away, is to be put away. */
    RISK_ANALYSIS_NOT_TO_ARCHIVE("Riskanalysen kan inte arkiveras nu");

    private final String title;

    RiskAnalysisProblem(String title) {
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
