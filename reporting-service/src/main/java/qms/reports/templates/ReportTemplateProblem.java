package qms.reports.templates;

import qms.web.problems.ProblemType;

/** Why a template refuses what is asked of it; all are 409 Conflict. */
enum ReportTemplateProblem implements ProblemType {
    /** What is no longer used is to be changed. */
    REPORT_TEMPLATE_RETIRED("Mallen används inte längre"),
    /** The new version has nothing new. */
    REPORT_TEMPLATE_UNCHANGED("Mallen har inte ändrats");

    private final String title;

    ReportTemplateProblem(String title) {
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
