package qms.reports.figures.quality;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import qms.reports.figures.CaseSums;
import qms.reports.figures.DeclaredFacts;
import qms.reports.figures.Known;
import qms.reports.figures.Player;
import qms.reports.figures.ReportDesk;
import qms.reports.figures.RiskFacts;
import qms.reports.figures.SelfCheckFacts;
import qms.reports.figures.StatementFacts;
import qms.reports.figures.quality.QualityReport.CategoryRow;
import qms.reports.figures.quality.QualityReport.ReportingState;
import qms.reports.figures.quality.QualityReport.Row;
import qms.web.time.Tertial;

/** Reports on what a player has played. */
record QualityFixture(Player player) {

    /** Two boards that become one on 1 July 2024, with a year of cases, risks and self-checks. */
    static QualityFixture staden() {
        return new QualityFixture(new Player()
                .lines(
                        "staden",
                        "units",
                        "taxonomy-values",
                        "complaints",
                        "lex-sarah-cases",
                        "risks",
                        "self-checks",
                        "declared-figures",
                        "reporting-statements"));
    }

    QualityReport year(String unit, int year) {
        return year(unit, year, Known.EVERYTHING);
    }

    QualityReport asOf(String unit, int year, String moment) {
        return year(unit, year, ReportDesk.known(moment, null));
    }

    QualityReport year(String unit, int year, Known known) {
        return QualityReports.ofYear(player.scope(unit, year), known, facts());
    }

    QualityReport tertial(String unit, int year, Tertial tertial) {
        return QualityReports.ofTertial(player.scope(unit, year), Known.EVERYTHING, facts(), tertial, false);
    }

    QualityReport cumulative(String unit, int year, Tertial tertial) {
        return QualityReports.ofTertial(player.scope(unit, year), Known.EVERYTHING, facts(), tertial, true);
    }

    QualityFacts facts() {
        return new QualityFacts(
                CaseSums.of(player.cases()),
                player.all(RiskFacts.class),
                player.all(SelfCheckFacts.class),
                player.all(DeclaredFacts.class),
                player.all(StatementFacts.class),
                id -> id);
    }

    static Map<String, Long> counted(List<Row> rows) {
        return rows.stream().filter(row -> row.count() != 0).collect(Collectors.toMap(Row::code, Row::count));
    }

    static Map<String, Long> countedCategories(List<CategoryRow> rows) {
        return rows.stream()
                .filter(row -> row.count() != 0)
                .collect(Collectors.toMap(CategoryRow::code, CategoryRow::count));
    }

    static String state(QualityReport report, String unit, String subject) {
        return report.reporting().stream()
                .filter(state -> state.unit().equals(unit) && state.subject().equals(subject))
                .map(ReportingState::state)
                .findFirst()
                .orElse("(no row)");
    }
}
