package qms.reports.figures.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import qms.events.PersonalText;
import qms.events.lexsarah.LexSarahCaseId;
import qms.events.lexsarah.LexSarahDeclined;
import qms.events.lexsarah.LexSarahLevelDecided;
import qms.events.lexsarah.LexSarahReported;
import qms.events.lexsarah.Reporter;
import qms.events.measures.MeasureCancelled;
import qms.events.measures.MeasureId;
import qms.events.measures.MeasureOrigin;
import qms.events.measures.MeasureProposed;
import qms.events.risks.RiskAssessed;
import qms.events.risks.RiskId;
import qms.events.risks.RiskIdentified;
import qms.reports.figures.CaseSums;
import qms.reports.figures.FollowUpFacts;
import qms.reports.figures.MeasureFacts;
import qms.reports.figures.Player;
import qms.reports.figures.ReportDesk;
import qms.reports.figures.RiskFacts;
import qms.reports.figures.SelfCheckFacts;
import qms.reports.figures.dashboards.Dashboard.Cell;
import qms.reports.figures.dashboards.Dashboard.Moved;
import qms.reports.figures.dashboards.Dashboard.Share;
import qms.reports.figures.dashboards.Dashboard.Tile;
import qms.service.export.Paper;
import qms.service.export.RiskMatrix;

/** What a dashboard says of what has been played. */
class DashboardsTest {

    private static final PersonalText SEALED = new PersonalText("key", "sealed");
    private static final LocalDate TODAY = LocalDate.of(2024, 10, 15);

    private final Player player = new Player()
            .lines("staden", "units", "complaints", "lex-sarah-cases", "risks", "self-checks")
            .byHand();

    @Test
    void a_tile_says_how_many_and_how_many_there_were_on_the_same_days_last_year() {
        Dashboard now = dashboard("bjorken", 2024, TODAY);
        Tile complaints = tile(now, "complaints.cases");
        assertThat(complaints.label()).isEqualTo("Klagomål och synpunkter");
        assertThat(complaints.number()).isPositive();
        assertThat(complaints.lastYear())
                .isEqualTo(tile(dashboard("bjorken", 2023, TODAY.minusYears(1)), "complaints.cases")
                        .number());
        assertThat(complaints.list())
                .isEqualTo("/api/complaints?unit=bjorken&receivedAtFrom=2024-01-01&receivedAtTo=2024-10-15");
        assertThat(complaints.drilldown())
                .isEqualTo("/api/reports/drilldown/bjorken/2024?figure=complaints.cases&from=2024-01-01&to=2024-10-15");
    }

    @Test
    void a_unit_that_there_was_not_yet_has_no_number_of_last_year() {
        assertThat(tile(dashboard("staden", 2024, TODAY), "deviations.reports").lastYear())
                .isNull();
        assertThat(tile(dashboard("staden", 2025, TODAY.plusYears(1)), "deviations.reports")
                        .lastYear())
                .isZero();
    }

    @Test
    void the_trend_of_a_whole_year_is_its_tertials_together_and_a_merger_is_said() {
        Dashboard now = dashboard("staden", 2024, TODAY);
        var points = now.trends().getFirst().points().stream()
                .filter(point -> point.year() == 2024)
                .toList();
        assertThat(points).extracting(Dashboard.Point::tertial).containsExactly("T1", "T2", "T3", null);
        assertThat(points).extracting(Dashboard.Point::complete).containsExactly(true, true, false, false);
        assertThat(points.get(0).count() + points.get(1).count() + points.get(2).count())
                .isEqualTo(points.get(3).count());
        assertThat(now.years()).extracting(Dashboard.TrendYear::year).containsExactly(2021, 2022, 2023, 2024);
        assertThat(now.years().getLast().comparable()).isFalse();
        assertThat(now.years().getLast().because()).contains("upp i");
        assertThat(now.years().getFirst().comparable()).isTrue();
    }

    @Test
    void the_trend_begins_when_there_was_a_unit_and_says_no_number_before() {
        Dashboard now = dashboard("staden", 2024, TODAY);
        Dashboard.Trend deviations = now.trends().get(1);
        assertThat(deviations.figure()).isEqualTo("deviations.reports");
        assertThat(deviations.points().stream().filter(point -> point.year() < 2024))
                .hasSize(12)
                .allSatisfy(point -> assertThat(point.count()).isNull());
        assertThat(deviations.points().stream().filter(point -> point.year() == 2024))
                .extracting(Dashboard.Point::count)
                .containsExactly(null, 0L, 0L, 0L);
        assertThat(dashboard("bjorken", 2024, TODAY).trends().get(1).points())
                .allSatisfy(point -> assertThat(point.count()).isNotNull());
        assertThat(now.asPaper().grids().stream()
                        .filter(grid -> grid.caption().equals("Avvikelser"))
                        .flatMap(grid -> grid.rows().stream())
                        .map(List::getFirst))
                .containsExactly("2024 T2", "2024 T3 (pågår)");
        assertThat(SharedDashboards.of(now, Instant.EPOCH, TODAY)
                        .trends()
                        .get(1)
                        .tertials())
                .extracting(SharedDashboard.SharedNumber::key)
                .containsExactly("T2", "T3");
    }

    @Test
    void how_long_a_decision_took_is_told_as_it_was_known() {
        reported(1, "2025-02-01");
        decided(1, "2025-02-11", "2025-02-12");
        reported(2, "2025-02-01");
        decided(2, "2025-03-03", "2025-03-04");
        decided(2, "2025-05-01", "2025-05-02");
        reported(3, "2025-02-01");

        assertThat(lexSarah("2025-03-01").medianDays()).isEqualTo(10.0);
        assertThat(lexSarah("2025-03-01").undecided()).isEqualTo(2);
        assertThat(lexSarah("2025-04-01").medianDays()).isEqualTo(20.0);
        assertThat(lexSarah("2025-06-01").decided()).isEqualTo(2);
        player.event(new LexSarahDeclined(lexSarahId(3), "vastra", SEALED, Instant.parse("2025-06-02T08:00:00Z")));
        assertThat(lexSarah("2025-06-03").undecided()).isZero();
        assertThat(lexSarah("2025-01-01").medianDays()).isNull();
    }

    @Test
    void a_risk_that_was_assessed_anew_leaves_a_ghost_where_it_stood_at_the_end_of_the_last_tertial() {
        RiskId id = new RiskId(new UUID(4, 1));
        Instant early = Instant.parse("2025-02-01T08:00:00Z");
        player.event(new RiskIdentified(id, "vastra", null, 2025, null, null, null, "Nyckel försvinner", early));
        player.event(new RiskAssessed(id, "vastra", 3, 4, 12, "CRITICAL", 1, LocalDate.of(2025, 2, 1), early));
        player.event(new RiskAssessed(
                id, "vastra", 2, 4, 8, "MEDIUM", 1, LocalDate.of(2025, 6, 1), Instant.parse("2025-06-01T08:00:00Z")));

        Dashboard.Matrix june =
                dashboard("vastra", 2025, LocalDate.of(2025, 6, 15)).risks();
        assertThat(june.cells()).containsExactly(new Cell(2, 4, 1, "MEDIUM", "Medium"));
        assertThat(june.since()).isEqualTo("2025-04-30");
        assertThat(june.moved())
                .singleElement()
                .extracting(Moved::fromProbability, Moved::fromConsequence, Moved::probability)
                .containsExactly(3, 4, 2);
        assertThat(asOf("vastra", 2025, "2025-03-01").risks().cells())
                .containsExactly(new Cell(3, 4, 1, "CRITICAL", "Kritisk"));
        assertThat(asOf("vastra", 2025, "2025-03-01").risks().moved()).isEmpty();
    }

    @Test
    void the_map_on_paper_says_each_level_by_colour_and_in_words() {
        judged(1, 3, 4, 12, "CRITICAL", 1);
        judged(2, 2, 3, 6, "MEDIUM", 1);
        judged(3, 2, 3, 6, "LOW", 2);
        judged(4, 1, 1, 1, "LOW", 2);

        RiskMatrix map = map(dashboard("vastra", 2025, LocalDate.of(2025, 6, 15)));
        assertThat(map.cells())
                .containsExactly(
                        new RiskMatrix.Cell(1, 1, 1, "Låg"),
                        new RiskMatrix.Cell(2, 3, 2, ""),
                        new RiskMatrix.Cell(3, 4, 1, "Kritisk"));
        assertThat(map.alt())
                .contains("Sannolikhet 3 och konsekvens 4: 1, kritisk.", "Sannolikhet 2 och konsekvens 3: 2.");
    }

    private static RiskMatrix map(Dashboard dashboard) {
        return dashboard.asPaper().sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Paper.Figure.class::isInstance)
                .map(block -> ((Paper.Figure) block).chart())
                .filter(RiskMatrix.class::isInstance)
                .map(RiskMatrix.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private void judged(int number, int probability, int consequence, int value, String level, int map) {
        RiskId id = new RiskId(new UUID(4, 10 + number));
        Instant at = Instant.parse("2025-02-01T08:00:00Z");
        player.event(new RiskIdentified(id, "vastra", null, 2025, null, null, null, "Risk " + number, at));
        player.event(new RiskAssessed(
                id, "vastra", probability, consequence, value, level, map, LocalDate.of(2025, 2, 1), at));
    }

    @Test
    void on_paper_it_says_the_same_numbers() {
        Dashboard now = dashboard("staden", 2024, TODAY);
        Paper paper = now.asPaper();
        assertThat(paper.grids().getFirst().rows())
                .containsExactlyElementsOf(now.tiles().stream()
                        .map(tile -> List.<Object>of(tile.label(), tile.number(), shown(tile.lastYear())))
                        .toList());
        Paper.Grid sources = paper.grids().stream()
                .filter(grid -> grid.caption().equals("Efter källa"))
                .findFirst()
                .orElseThrow();
        assertThat(sources.rows())
                .containsExactlyElementsOf(now.sources().stream()
                        .map(share -> List.<Object>of(share.label(), share.count()))
                        .toList());
    }

    @Test
    void an_open_measure_is_as_late_as_it_was_known_to_be() {
        MeasureId id = new MeasureId(new UUID(5, 1));
        player.event(new MeasureProposed(
                id,
                "vastra",
                null,
                List.of(new MeasureOrigin("SURVEY", "2025")),
                "Nytt larm",
                null,
                LocalDate.of(2025, 3, 1),
                Instant.parse("2025-01-10T08:00:00Z")));
        assertThat(ages(asOf("vastra", 2025, "2025-02-01"))).containsExactly("NOT_DUE");
        assertThat(ages(asOf("vastra", 2025, "2025-03-15"))).containsExactly("UP_TO_30");
        assertThat(ages(asOf("vastra", 2025, "2025-05-01"))).containsExactly("UP_TO_90");
        assertThat(tile(asOf("vastra", 2025, "2025-08-01"), "measures.overdue").number())
                .isEqualTo(1);
        player.event(new MeasureCancelled(id, "vastra", "Behövs inte", Instant.parse("2025-08-02T08:00:00Z")));
        assertThat(asOf("vastra", 2025, "2025-08-03").measures().open()).isZero();
        assertThat(asOf("vastra", 2025, "2025-08-01").measures().open()).isEqualTo(1);
    }

    @Test
    void the_wheel_shows_each_month_what_was_due_performed_and_missed() {
        Dashboard now = dashboard("staden", 2024, LocalDate.of(2024, 12, 31));
        assertThat(now.selfChecks()).hasSize(12);
        assertThat(now.selfChecks().stream().mapToLong(Dashboard.Month::due).sum())
                .isPositive();
        assertThat(now.selfChecks())
                .allSatisfy(
                        month -> assertThat(month.performed() + month.missed()).isLessThanOrEqualTo(month.due()));
    }

    private Dashboard.Decisions lexSarah(String asOf) {
        return asOf("vastra", 2025, asOf).lexSarah();
    }

    private static List<String> ages(Dashboard dashboard) {
        return dashboard.measures().byAge().stream()
                .filter(age -> age.count() > 0)
                .map(Share::code)
                .toList();
    }

    private static Tile tile(Dashboard dashboard, String key) {
        return dashboard.tiles().stream()
                .filter(tile -> tile.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Dashboard asOf(String unit, int year, String day) {
        return Dashboards.of(player.scope(unit, year), ReportDesk.known(day, null), LocalDate.parse(day), facts());
    }

    private Dashboard dashboard(String unit, int year, LocalDate today) {
        return Dashboards.of(player.scope(unit, year), ReportDesk.known(null, null), today, facts());
    }

    private DashboardFacts facts() {
        return factsOf(player);
    }

    static DashboardFacts factsOf(Player player) {
        return new DashboardFacts(
                CaseSums.of(player.cases()),
                CaseSums.of(player.all(MeasureFacts.class)),
                player.all(RiskFacts.class),
                player.all(SelfCheckFacts.class),
                player.all(FollowUpFacts.class));
    }

    private void reported(int number, String day) {
        Instant at = Instant.parse(day + "T08:00:00Z");
        player.event(new LexSarahReported(
                lexSarahId(number),
                "vastra",
                null,
                "REPORT",
                "SOL",
                LocalDate.parse(day),
                at,
                at,
                new Reporter(SEALED, "EMPLOYEE"),
                "TREATMENT",
                null,
                SEALED));
    }

    private void decided(int number, String on, String registered) {
        player.event(new LexSarahLevelDecided(
                lexSarahId(number),
                "vastra",
                "MISCONDUCT",
                LocalDate.parse(on),
                null,
                Instant.parse(registered + "T08:00:00Z")));
    }

    private static LexSarahCaseId lexSarahId(int number) {
        return new LexSarahCaseId(new UUID(2, number));
    }

    private static Object shown(@Nullable Long number) {
        return number == null ? Paper.NONE : number;
    }
}
