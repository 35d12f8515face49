package qms.reports.figures.dashboards;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import qms.reports.figures.CaseCounts;
import qms.reports.figures.FigureName;
import qms.reports.figures.Known;
import qms.reports.figures.Scope;
import qms.reports.figures.UnitName;
import qms.reports.figures.dashboards.Dashboard.FollowedUp;
import qms.reports.figures.dashboards.Dashboard.Share;
import qms.reports.figures.followups.FollowUpReports;
import qms.service.organisation.Taxonomy;

/** Puts the dashboard together from the organisation and the facts, and from nothing else. */
final class Dashboards {

    private Dashboards() {}

    static Dashboard of(Scope scope, Known known, LocalDate today, DashboardFacts facts) {
        Asked asked = Asked.of(scope, known, today);
        CaseCounts cases = facts.cases().counts(scope, known, asked.period());
        return new Dashboard(
                UnitName.of(scope.unit()),
                asked.year(),
                asked.from(),
                asked.day(),
                known.asOf(),
                known.recordedBy(),
                Tiles.of(asked, facts),
                Trends.years(asked),
                Trends.of(asked, facts.cases()),
                shares(asked, cases, Taxonomy.COMPLAINT_SOURCE, FigureName.BY_SOURCE),
                shares(asked, cases, Taxonomy.COMPLAINT_CATEGORY, FigureName.BY_CATEGORY),
                LexSarahDecisions.of(asked, cases),
                RiskMoves.of(asked, facts.risks()),
                Wheel.of(asked, facts.selfChecks()),
                MeasureAges.of(asked, facts.tasks()),
                followUps(asked, facts),
                DeadlinesKept.of(asked, facts.tasks()));
    }

    static List<Share> shares(Asked asked, CaseCounts cases, Taxonomy taxonomy, String figure) {
        Map<String, Long> counts = cases.byCode(asked.unit(), figure);
        return asked.scope().organisation().rows(taxonomy, asked.unit(), asked.period()).stream()
                .map(term -> new Share(term.code(), term.label(), counts.getOrDefault(term.code(), 0L)))
                .toList();
    }

    static List<FollowedUp> followUps(Asked asked, DashboardFacts facts) {
        return FollowUpReports.of(asked.scope(), asked.known(), asked.day(), facts.followUps()).periods().stream()
                .map(total ->
                        new FollowedUp(total.period(), total.to(), total.submitted(), total.missing(), total.notDue()))
                .toList();
    }
}
