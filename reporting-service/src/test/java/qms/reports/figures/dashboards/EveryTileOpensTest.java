package qms.reports.figures.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.UriComponentsBuilder;
import qms.events.CaseRef;
import qms.events.deadlines.DeadlineFact;
import qms.events.deadlines.DeadlineId;
import qms.events.deadlines.DeadlineMet;
import qms.events.deadlines.DeadlineSet;
import qms.events.deadlines.DeadlineTerms;
import qms.events.deadlines.ReminderRhythm;
import qms.events.measures.MeasureCancelled;
import qms.events.measures.MeasureId;
import qms.events.measures.MeasureOrigin;
import qms.events.measures.MeasureProposed;
import qms.events.unitdescriptions.DescribedSection;
import qms.events.unitdescriptions.FollowUpSubmitted;
import qms.events.unitdescriptions.UnitDescriptionAdopted;
import qms.events.unitdescriptions.UnitDescriptionId;
import qms.reports.figures.Asked;
import qms.reports.figures.CaseSums;
import qms.reports.figures.Contribution;
import qms.reports.figures.DeadlineFacts;
import qms.reports.figures.FactDocument;
import qms.reports.figures.FollowUpFacts;
import qms.reports.figures.Known;
import qms.reports.figures.MeasureFacts;
import qms.reports.figures.Player;
import qms.reports.figures.RandomHistory;
import qms.reports.figures.ReportDesk;
import qms.reports.figures.RiskFacts;
import qms.reports.figures.Scope;
import qms.reports.figures.SelfCheckFacts;
import qms.reports.figures.Window;
import qms.reports.figures.dashboards.Behinds.Candidate;
import qms.reports.figures.dashboards.Dashboard.Tile;
import qms.web.time.Stockholm;

/** Whatever has happened: who follows the link of a tile finds as many things as the tile says. */
class EveryTileOpensTest {

    private static final int YEAR = RandomHistory.YEAR;
    private static final List<String> PLACES = List.of("bjorken", "linden", "granen", "eken", "norra");

    private Player player = new Player();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void as_many_as_it_says_for_any_unit_at_any_moment(long seed) {
        Random random = new Random(seed);
        player = RandomHistory.played(seed, 10);
        for (int i = 0; i < 12; i++) {
            measure(random, i);
            deadline(random, i);
        }
        PLACES.forEach(unit -> description(random, unit));
        for (String unit : RandomHistory.UNITS) {
            Known known = RandomHistory.known(random);
            Scope scope = player.scope(unit, YEAR);
            LocalDate today = Stockholm.day(known.asOf());
            List<Tile> tiles = Dashboards.of(scope, known, today, facts()).tiles();
            assertThat(tiles)
                    .allSatisfy(tile -> assertThat(behind(tile, scope))
                            .as(unit + " " + tile.drilldown())
                            .isEqualTo(tile.number()));
        }
    }

    @Test
    void the_histories_are_about_something() {
        as_many_as_it_says_for_any_unit_at_any_moment(1);
        List<Tile> tiles = Dashboards.of(
                        player.scope("staden", YEAR),
                        ReportDesk.known(YEAR + "-12-31", null),
                        LocalDate.of(YEAR, 12, 31),
                        facts())
                .tiles();
        assertThat(tiles)
                .filteredOn(tile -> !tile.key().equals("lexSarah.undecided"))
                .allSatisfy(tile -> assertThat(tile.number()).as(tile.key()).isPositive());
    }

    @Test
    void what_the_asker_may_not_see_is_said_in_numbers() {
        player = RandomHistory.played(1, 3);
        measure(new Random(1), 1);
        Behind behind = Behinds.of(
                TaskTile.MEASURES_OVERDUE,
                qms.reports.figures.dashboards.Asked.of(
                        player.scope("staden", YEAR), Known.EVERYTHING, LocalDate.of(YEAR + 3, 1, 1)),
                candidates(TaskTile.MEASURES_OVERDUE),
                row -> false);
        assertThat(behind.things()).isEmpty();
        assertThat(behind.notShown().things()).isEqualTo(behind.number()).isPositive();
    }

    private long behind(Tile tile, Scope scope) {
        var link = UriComponentsBuilder.fromUriString(tile.drilldown()).build();
        Map<String, String> asked = link.getQueryParams().toSingleValueMap();
        Known known = ReportDesk.known(decoded(asked.get("asOf")), null);
        if (tile.drilldown().startsWith("/api/reports/drilldown/" + scope.unit().key() + "/" + YEAR)) {
            Asked figure = Asked.of(asked.get("figure"), asked.get("code"));
            Window days = Window.days(
                    scope, Asked.days(asked.get("from"), asked.get("to"), YEAR).orElseThrow());
            return Contribution.sum(Contribution.to(figure.figure(), figure.code(), days, known, player.things()));
        }
        assertThat(tile.drilldown())
                .startsWith("/api/dashboards/" + scope.unit().key() + "/things");
        TaskTile opened = TaskTile.named(asked.get("tile")).orElseThrow();
        Behind behind = Behinds.of(
                opened,
                qms.reports.figures.dashboards.Asked.of(
                        scope.in(Integer.parseInt(asked.get("year"))), known, Stockholm.day(known.asOf())),
                candidates(opened),
                row -> true);
        assertThat(behind.things().stream().mapToLong(row -> row.n()).sum()).isEqualTo(behind.number());
        return behind.number();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private List<Candidate> candidates(TaskTile tile) {
        return switch (tile) {
            case CRITICAL_RISKS -> each(RiskFacts.class, BehindReader::risk);
            case CHECKS_PERFORMED, CHECKS_MISSED -> each(SelfCheckFacts.class, BehindReader::check);
            case FOLLOW_UPS_MISSING -> each(FollowUpFacts.class, BehindReader::description);
            case MEASURES_OVERDUE ->
                each(
                        MeasureFacts.class,
                        measure -> BehindReader.task(measure.id(), measure.unit(), "", CaseSums.of(List.of(measure))));
            case DEADLINES_MISSED ->
                each(
                        DeadlineFacts.class,
                        deadline -> BehindReader.task("", deadline.unit(), "", CaseSums.of(List.of(deadline))));
        };
    }

    private <V> List<Candidate> each(Class<V> type, Function<V, Candidate> candidate) {
        return player.all(type).stream().map(candidate).toList();
    }

    private DashboardFacts facts() {
        return new DashboardFacts(
                CaseSums.of(player.cases()),
                CaseSums.of(Stream.of(MeasureFacts.class, DeadlineFacts.class)
                        .map(player::all)
                        .<FactDocument>flatMap(Collection::stream)
                        .collect(Collectors.toList())),
                player.all(RiskFacts.class),
                player.all(SelfCheckFacts.class),
                player.all(FollowUpFacts.class));
    }

    private void measure(Random random, int number) {
        MeasureId id = new MeasureId(new UUID(51, number));
        String unit = one(random);
        Instant at = moment(random);
        player.event(new MeasureProposed(
                id,
                unit,
                null,
                List.of(new MeasureOrigin("SURVEY", "2024")),
                "Nytt larm",
                null,
                random.nextInt(5) == 0 ? null : day(random),
                at));
        if (random.nextInt(3) == 0) {
            player.event(new MeasureCancelled(id, unit, "Behövs inte", at.plusSeconds(9_000_000)));
        }
    }

    private void deadline(Random random, int number) {
        DeadlineId id = new DeadlineId(new UUID(52, number));
        String unit = one(random);
        LocalDate due = day(random);
        Instant at = Stockholm.startOf(due.minusDays(20));
        player.event(new DeadlineSet(
                id,
                unit,
                new CaseRef("COMPLAINT", "c" + number),
                "COMPLAINT_ANSWER",
                "1",
                "Svara",
                "mottagandet",
                new DeadlineFact("complaint.registered", due.minusDays(20), "c" + number, 2),
                due,
                new DeadlineTerms("DAYS", 31, null, "Nämnden", null, "U", due, null, null, true),
                new ReminderRhythm("UNIT_MANAGER", false, 3, 5, 5),
                at));
        if (random.nextBoolean()) {
            LocalDate on = due.plusDays(random.nextInt(-10, 30));
            player.event(new DeadlineMet(
                    id,
                    unit,
                    new DeadlineFact("complaint.decided", on, "c" + number, 3),
                    Stockholm.startOf(on).plusSeconds(9)));
        }
    }

    private void description(Random random, String unit) {
        UnitDescriptionId id = new UnitDescriptionId(new UUID(53, PLACES.indexOf(unit)));
        Instant at = Stockholm.startOf(LocalDate.of(YEAR, 1, 15));
        player.event(new UnitDescriptionAdopted(
                id,
                unit,
                null,
                YEAR,
                List.of(new DescribedSection("a", "A", "Text", null), new DescribedSection("b", "B", "Text", null)),
                null,
                at));
        if (random.nextBoolean()) {
            player.event(
                    new FollowUpSubmitted(id, unit, YEAR, "a", "T1", "Gjort", null, null, null, null, moment(random)));
        }
    }

    private static String one(Random random) {
        return PLACES.get(random.nextInt(PLACES.size()));
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(YEAR, 1, 1).plusDays(random.nextInt(-200, 500));
    }

    private static Instant moment(Random random) {
        return Stockholm.startOf(LocalDate.of(YEAR, 1, 1).plusDays(random.nextInt(300)));
    }
}
