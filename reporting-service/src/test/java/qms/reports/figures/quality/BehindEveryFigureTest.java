package qms.reports.figures.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qms.reports.figures.Contribution;
import qms.reports.figures.CountedFigure;
import qms.reports.figures.Known;
import qms.reports.figures.Player;
import qms.reports.figures.RandomHistory;
import qms.reports.figures.Scope;
import qms.reports.figures.Window;
import qms.reports.figures.quality.QualityReport.CategoryRow;
import qms.reports.figures.quality.QualityReport.Row;
import qms.web.time.Tertial;

/** The cases behind a figure are as many as the figure says, for every figure of a report. */
class BehindEveryFigureTest {

    private static final int OF_EACH = 12;

    @Test
    void every_figure_of_a_report_is_the_sum_of_its_cases() {
        QualityFixture staden = QualityFixture.staden();
        Known known = Known.EVERYTHING;
        for (String unit : List.of("staden", "bjorken", "linden", "vastra", "granen")) {
            Scope scope = staden.player().scope(unit, 2024);
            compare(staden.year(unit, 2024, known), Window.year(scope), known, staden.player());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatever_has_happened_and_whenever_it_is_asked_about(long seed) {
        Player player = RandomHistory.played(seed, OF_EACH);
        QualityFixture history = new QualityFixture(player);
        Random random = new Random(seed);
        for (String unit : RandomHistory.UNITS) {
            Scope scope = player.scope(unit, RandomHistory.YEAR);
            Known known = RandomHistory.known(random);
            compare(history.year(unit, RandomHistory.YEAR, known), Window.year(scope), known, player);
            Tertial tertial = Tertial.values()[random.nextInt(3)];
            boolean cumulative = random.nextBoolean();
            compare(
                    QualityReports.ofTertial(scope, known, history.facts(), tertial, cumulative),
                    Window.tertial(scope, tertial, cumulative),
                    known,
                    player);
        }
    }

    private static void compare(QualityReport report, Window window, Known known, Player player) {
        figures(report)
                .forEach((figure, value) -> assertThat(sum(figure, null, window, known, player))
                        .as(report.unit().key() + " " + figure)
                        .isEqualTo(value));
        rows(report)
                .forEach((figure, rows) ->
                        rows.forEach(row -> assertThat(sum(figure, row.code(), window, known, player))
                                .as(report.unit().key() + " " + figure + " " + row.code())
                                .isEqualTo(row.count())));
    }

    private static long sum(String key, @Nullable String code, Window window, Known known, Player player) {
        CountedFigure figure = CountedFigure.named(key).orElseThrow();
        return Contribution.sum(Contribution.to(figure, code, window, known, player.things()));
    }

    private static Map<String, Long> figures(QualityReport report) {
        var complaints = report.complaints();
        var deviations = report.deviations();
        var lexSarah = report.lexSarah();
        var incidents = report.incidents();
        var checks = report.selfChecks();
        return Map.ofEntries(
                Map.entry("complaints.cases", complaints.cases()),
                Map.entry("complaints.tags", complaints.tags()),
                Map.entry("complaints.duplicates", complaints.duplicates()),
                Map.entry("complaints.forwarded", complaints.forwarded()),
                Map.entry("complaints.rerouted", complaints.rerouted()),
                Map.entry(
                        "complaints.aboutProviders", complaints.aboutProviders().cases()),
                Map.entry("deviations.reports", deviations.cases()),
                Map.entry("deviations.unjudged", deviations.unjudged()),
                Map.entry("deviations.dismissed", deviations.dismissed()),
                Map.entry("deviations.suspectedMisconduct", deviations.suspectedMisconduct()),
                Map.entry("lexSarah.reports", lexSarah.reports()),
                Map.entry("lexSarah.declined", lexSarah.declined()),
                Map.entry("lexSarah.providerReports", lexSarah.providerReports()),
                Map.entry("lexSarah.notifiedToIvo", lexSarah.notifiedToIvo()),
                Map.entry("lexMaria.reports", incidents.lexMaria()),
                Map.entry("incidents.events", incidents.events()),
                Map.entry("incidents.ofAnotherEvent", incidents.ofAnotherEvent()),
                Map.entry("risks.total", report.risks().total()),
                Map.entry("risks.unassessed", report.risks().unassessed()),
                Map.entry("selfChecks.planned", checks.planned()),
                Map.entry("selfChecks.performed", checks.performed()),
                Map.entry("selfChecks.notPerformed", checks.notPerformed()),
                Map.entry("selfChecks.pending", checks.pending()),
                Map.entry("selfChecks.passed", checks.passed()),
                Map.entry("selfChecks.failed", checks.failed()));
    }

    private static Map<String, List<Row>> rows(QualityReport report) {
        return Map.of(
                "complaints.bySource", report.complaints().bySource(),
                "complaints.byCategory", plain(report.complaints().byCategory()),
                "complaints.otherTexts", texts(report.complaints().byCategory()),
                "complaints.byKind", report.complaints().byKind(),
                "complaints.aboutProviders",
                        report.complaints().aboutProviders().byProvider(),
                "deviations.byLegalBasis", report.deviations().byLegalBasis(),
                "deviations.byCategory", plain(report.deviations().byCategory()),
                "lexSarah.byCategory", plain(report.lexSarah().byCategory()),
                "lexSarah.byLevel", report.lexSarah().byLevel(),
                "risks.byLevel", report.risks().byLevel());
    }

    private static List<Row> plain(List<CategoryRow> rows) {
        return rows.stream()
                .map(row -> new Row(row.code(), row.label(), row.count()))
                .toList();
    }

    private static List<Row> texts(List<CategoryRow> rows) {
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(row.texts()).stream())
                .flatMap(List::stream)
                .map(text -> new Row(text.text(), text.text(), text.count()))
                .toList();
    }

    @Test
    void every_figure_has_a_name_of_its_own() {
        assertThat(Arrays.stream(CountedFigure.values()).map(CountedFigure::key))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(CountedFigure.values()).map(CountedFigure::label))
                .doesNotHaveDuplicates();
    }
}
