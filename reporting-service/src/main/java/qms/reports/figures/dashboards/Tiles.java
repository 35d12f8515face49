package qms.reports.figures.dashboards;

import java.util.ArrayList;
import java.util.List;
import qms.reports.figures.CaseCounts;
import qms.reports.figures.FigureName;
import qms.reports.figures.dashboards.Dashboard.Tile;

/** The figures by themselves, each beside what it was last year. */
final class Tiles {

    private static final String UNDECIDED = "UNDECIDED";

    private final Asked asked;
    private final DashboardFacts facts;
    private final Links links;
    private final List<Tile> tiles = new ArrayList<>();

    private Tiles(Asked asked, DashboardFacts facts) {
        this.asked = asked;
        this.facts = facts;
        this.links = new Links(asked);
    }

    static List<Tile> of(Asked asked, DashboardFacts facts) {
        return new Tiles(asked, facts).tiles();
    }

    private List<Tile> tiles() {
        cases();
        task(TaskTile.CRITICAL_RISKS, links.risks());
        task(TaskTile.CHECKS_PERFORMED, links.selfChecks());
        task(TaskTile.CHECKS_MISSED, links.selfChecks());
        task(TaskTile.MEASURES_OVERDUE, links.overdueMeasures());
        task(TaskTile.FOLLOW_UPS_MISSING, links.followUps());
        task(TaskTile.DEADLINES_MISSED, links.deadlines());
        return List.copyOf(tiles);
    }

    private void cases() {
        CaseCounts now = facts.cases().counts(asked.scope(), asked.known(), asked.period());
        Asked then = asked.lastYear();
        CaseCounts before = facts.cases().counts(then.scope(), then.known(), then.period());
        figure(FigureName.CASES, "Klagomål och synpunkter", links.complaints(), now, before);
        figure(FigureName.DEVIATIONS, "Avvikelser", links.deviations(), now, before);
        figure(FigureName.REPORTS, "Lex Sarah-rapporter", links.lexSarah(), now, before);
        figure(FigureName.LEX_MARIA, "Händelser i vården (lex Maria)", links.lexMaria(), now, before);
        tile(
                "lexSarah.undecided",
                "Lex Sarah-rapporter utan beslut",
                undecided(now),
                undecided(before),
                links.undecided(),
                links.cases(FigureName.LEX_BY_LEVEL, UNDECIDED));
    }

    private void figure(String figure, String label, String list, CaseCounts now, CaseCounts before) {
        tile(
                figure,
                label,
                now.count(asked.unit(), figure),
                before.count(asked.unit(), figure),
                list,
                links.cases(figure, ""));
    }

    private void task(TaskTile tile, String list) {
        Asked then = tile.standing() ? asked.lastYear().asItStood() : asked.lastYear();
        tile(
                tile.key(),
                tile.label(),
                tile.number(asked, facts),
                tile.number(then, facts),
                list,
                links.things(tile.key()));
    }

    private void tile(String key, String label, long number, long lastYear, String list, String drilldown) {
        boolean noUnit = lastYear == 0 && !asked.lastYear().isOfAUnit();
        tiles.add(new Tile(key, label, number, noUnit ? null : lastYear, list, drilldown));
    }

    private long undecided(CaseCounts cases) {
        return cases.byCode(asked.unit(), FigureName.LEX_BY_LEVEL).getOrDefault(UNDECIDED, 0L);
    }
}
