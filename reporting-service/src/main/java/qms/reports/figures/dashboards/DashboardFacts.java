package qms.reports.figures.dashboards;

import java.util.List;
import qms.reports.figures.CaseSums;
import qms.reports.figures.FollowUpFacts;
import qms.reports.figures.RiskFacts;
import qms.reports.figures.SelfCheckFacts;

/** Everything that may count: cases and tasks of all years, the rest of the year and the one before. */
record DashboardFacts(
        CaseSums cases,
        CaseSums tasks,
        List<RiskFacts> risks,
        List<SelfCheckFacts> selfChecks,
        List<FollowUpFacts> followUps) {}
