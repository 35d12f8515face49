package qms.reports.dashboardlinks;

import qms.web.problems.ProblemType;

/** Why a link to a dashboard refuses what is asked of it; 409 Conflict. */
enum DashboardLinkProblem implements ProblemType {
    /** What has been taken back is to be taken back. */
    DASHBOARD_LINK_REVOKED("Länken är indragen");

    private final String title;

    DashboardLinkProblem(String title) {
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
