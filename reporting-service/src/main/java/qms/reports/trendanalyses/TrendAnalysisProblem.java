package qms.reports.trendanalyses;

import qms.web.problems.ProblemType;

/** Why an analysis refuses what is asked of it; all are 409 Conflict. */
enum TrendAnalysisProblem implements ProblemType {
    /** What has begun already is to begin. */
    TREND_ANALYSIS_NOT_PLANNED("Analysen är redan påbörjad"),
    /** Something is to be looked at or concluded in what has not begun, or is concluded. */
    TREND_ANALYSIS_NOT_UNDER_WAY("Analysen pågår inte"),
    /** A conclusion is to be drawn from nothing. */
    TREND_ANALYSIS_WITHOUT_MATERIAL("Analysen har inget underlag"),
    /** The same answer to the same question has been looked at already. */
    TREND_ANALYSIS_MATERIAL_KNOWN("Underlaget finns redan i analysen"),
    /** What has not been concluded is to be followed up or taken up again. */
    TREND_ANALYSIS_NOT_CONCLUDED("Analysen är inte avslutad");

    private final String title;

    TrendAnalysisProblem(String title) {
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
