package qms.reports.figures.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import qms.events.PersonalText;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.ComplaintRegistered;
import qms.events.organisation.PredecessorMerged;
import qms.events.organisation.UnitClosed;
import qms.events.organisation.UnitEstablished;
import qms.events.reportingstatements.ReportingStated;
import qms.events.reportingstatements.ReportingStatementId;
import qms.events.risks.RiskAssessed;
import qms.events.risks.RiskId;
import qms.events.risks.RiskIdentified;
import qms.reports.figures.ComplaintFacts;
import qms.reports.figures.FactDocument;
import qms.reports.figures.FigureName;
import qms.reports.figures.Known;
import qms.reports.figures.LexSarahFacts;
import qms.reports.figures.Player;
import qms.reports.figures.ReportDesk;
import qms.reports.figures.RiskFacts;
import qms.reports.figures.SelfCheckFacts;
import qms.reports.figures.StatementFacts;
import qms.reports.figures.definitions.Definition;
import qms.reports.figures.definitions.Definition.Ratio;
import qms.reports.figures.definitions.Definitions;
import qms.reports.figures.patterns.Pattern.Point;
import qms.web.Ids;
import qms.web.time.Period;

/** Patterns of figures, from events to what is said of them. */
class PatternsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);

    private final Player player = new Player()
            .event(new UnitEstablished("norr", "Norr", "BOARD", FIRST, NOW))
            .event(new UnitEstablished("soder", "Söder", "BOARD", FIRST, NOW));
    private int number;

    @Test
    void eight_months_have_limits_worked_out_by_hand() {
        complaints("norr", 2024, 4, 6, 5, 7, 4, 6, 5, 3);
        Pattern pattern = months("norr", "2024-01-01", "2024-08-31");
        // 40 in 8 months: 5. Ranges 2 1 2 3 2 1 2 sum to 13 over 7: 1.8571. Limits 5 ± 2.66 × 1.8571 = 5 ± 4.94.
        assertThat(pattern.chart()).isEqualTo("XMR");
        assertThat(pattern.baselines()).singleElement().satisfies(baseline -> {
            assertThat(baseline.enough()).isTrue();
            assertThat(baseline.centre()).isEqualTo(5.0);
            assertThat(baseline.meanMovingRange()).isEqualTo(1.8571);
            assertThat(baseline.upper()).isEqualTo(9.94);
            assertThat(baseline.lower()).isEqualTo(0.06);
        });
        assertThat(pattern.signals()).isEmpty();
        assertThat(pattern.says()).startsWith("Inga signaler");
        assertThat(pattern.points()).extracting(Point::count).containsExactly(4L, 6L, 5L, 7L, 4L, 6L, 5L, 3L);
    }

    @Test
    void fewer_than_eight_periods_have_no_limits_and_no_signals() {
        complaints("norr", 2024, 1, 2, 3, 4, 5, 6, 30);
        Pattern pattern = months("norr", "2024-01-01", "2024-07-31");
        assertThat(pattern.baselines()).singleElement().satisfies(baseline -> {
            assertThat(baseline.enough()).isFalse();
            assertThat(baseline.upper()).isNull();
        });
        assertThat(pattern.signals()).isEmpty();
        assertThat(pattern.says()).startsWith("För få jämförbara perioder");
    }

    @Test
    void a_month_far_from_the_others_is_named_with_its_rule() {
        complaints("norr", 2024, 4, 6, 4, 6, 4, 6, 4, 6, 4, 6, 4, 16);
        Pattern pattern = months("norr", "2024-01-01", "2024-12-31");
        assertThat(pattern.signals()).singleElement().satisfies(signal -> {
            assertThat(signal.rule()).isEqualTo(Rule.OUTSIDE_LIMITS);
            assertThat(signal.name()).isEqualTo("En punkt utanför gränserna");
            assertThat(signal.periods()).containsExactly("2024-12");
        });
    }

    @Test
    void a_period_that_is_not_over_is_shown_and_not_counted_in() {
        complaints("norr", 2024, 4, 6, 5, 7, 4, 6, 5, 3, 1);
        Pattern pattern = pattern("norr", "2024-01-01", "2024-12-31", ReportDesk.known("2024-09-10", null));
        assertThat(pattern.points()).hasSize(9);
        assertThat(pattern.points().getLast().apart()).isEqualTo("ONGOING");
        assertThat(pattern.baselines())
                .singleElement()
                .satisfies(b -> assertThat(b.points()).isEqualTo(8));
        assertThat(pattern.importedLater()).isEqualTo(41);
    }

    @Test
    void what_came_before_a_merger_is_not_mixed_with_what_came_after() {
        complaints("norr", 2024, 4, 6, 5, 7, 4, 6, 5, 3);
        player.event(new UnitEstablished("staden", "Staden", "BOARD", LocalDate.of(2024, 9, 1), NOW))
                .event(new UnitClosed("norr", LocalDate.of(2024, 8, 31), NOW))
                .event(new PredecessorMerged("staden", "norr", LocalDate.of(2024, 9, 1), NOW));
        complaints("staden", 2024, 0, 0, 0, 0, 0, 0, 0, 0, 20, 21, 22, 19);
        Pattern pattern = months("staden", "2024-01-01", "2024-12-31");
        assertThat(pattern.baselines()).hasSize(2);
        assertThat(pattern.baselines().getFirst().to()).isEqualTo("2024-08");
        assertThat(pattern.baselines().getFirst().centre()).isEqualTo(5.0);
        assertThat(pattern.baselines().getLast().enough()).isFalse();
        assertThat(pattern.breaks())
                .singleElement()
                .satisfies(each -> assertThat(each.because()).isEqualTo("Norr gick upp i Staden."));
        assertThat(pattern.signals()).isEmpty();

        Pattern tertials = Patterns.of(
                player.scope("staden", 2024),
                Known.EVERYTHING,
                NOW,
                facts(),
                query("2024-01-01", "2024-12-31", Step.QUARTER));
        assertThat(tertials.points().get(2).apart()).isEqualTo("REORGANISED");
        assertThat(tertials.points().get(2).baseline()).isNull();
        assertThat(tertials.points().get(3).baseline()).isEqualTo(2);
    }

    @Test
    void a_year_that_nothing_is_known_of_is_not_a_year_of_noughts() {
        complaints("norr", 2023, 1, 2);
        assertThat(months("norr", "2022-01-01", "2023-12-31")
                        .points()
                        .getFirst()
                        .apart())
                .isEqualTo("UNKNOWN");
        assertThat(months("norr", "2022-01-01", "2023-12-31")
                        .points()
                        .getFirst()
                        .value())
                .isNull();
        player.event(new ReportingStated(
                ReportingStatementId.of(Ids.derived("norr 2022")),
                "norr",
                null,
                2022,
                "COMPLAINTS",
                "NOTHING",
                "Inga.",
                NOW));
        assertThat(months("norr", "2022-01-01", "2023-12-31")
                        .points()
                        .getFirst()
                        .value())
                .isEqualTo(0.0);
    }

    @Test
    void lex_sarah_is_set_in_proportion_to_complaints() {
        Definition reports = Definitions.of(FigureName.REPORTS).orElseThrow();
        complaints("norr", 2024, 50, 100);
        player.line("lex-sarah-cases", lexSarah("L1")).line("lex-sarah-cases", lexSarah("L2"));
        Pattern pattern = Patterns.of(
                player.scope("norr", 2024),
                Known.EVERYTHING,
                NOW,
                facts(),
                new PatternQuery(
                        reports,
                        "",
                        reports.ratio(FigureName.CASES).orElseThrow(),
                        Step.MONTH,
                        period("2024-01-01", "2024-03-31")));
        assertThat(pattern.chart()).isEqualTo("U");
        assertThat(pattern.figure().unit()).isEqualTo("rapporter per 100 ärenden");
        assertThat(pattern.points()).extracting(Point::value).containsExactly(4.0, 0.0, null);
        assertThat(pattern.points().getLast().apart()).isEqualTo("NO_DENOMINATOR");
    }

    @Test
    void hard_case_28_a_new_level_map_breaks_the_trend_and_levels_nothing_anew() {
        risk("old", 2023, "LOW", 1);
        risk("new", 2024, "MEDIUM", 2);
        Definition levels = Definitions.of(FigureName.RISK_LEVEL).orElseThrow();
        Pattern low = Patterns.of(
                player.scope("norr", 2024),
                Known.EVERYTHING,
                NOW,
                facts(),
                new PatternQuery(levels, "LOW", null, Step.TERTIAL, period("2023-01-01", "2024-12-31")));
        assertThat(low.chart()).isEqualTo("TREND");
        assertThat(low.points()).extracting(Point::count).containsExactly(1L, 1L, 1L, 0L, 0L, 0L);
        assertThat(low.points().getFirst().maps()).containsExactly("v1");
        assertThat(low.points().getLast().maps()).containsExactly("v2");
        assertThat(low.breaks()).singleElement().satisfies(each -> {
            assertThat(each.on()).isEqualTo("2024-01-01");
            assertThat(each.because()).contains("en annan karta: v2 i stället för v1");
        });
        assertThat(low.baselines()).hasSize(2);

        risk("newer map in the old year", 2023, "LOW", 2);
        assertThat(Patterns.of(
                                player.scope("norr", 2024),
                                Known.EVERYTHING,
                                NOW,
                                facts(),
                                new PatternQuery(levels, "LOW", null, Step.TERTIAL, period("2023-01-01", "2023-12-31")))
                        .points())
                .extracting(Point::apart)
                .containsOnly("SEVERAL_MAPS");
    }

    @Test
    void the_same_question_has_the_same_hash_until_something_is_counted_otherwise() {
        complaints("norr", 2024, 4, 6);
        String before = months("norr", "2024-01-01", "2024-08-31").resultHash();
        assertThat(months("norr", "2024-01-01", "2024-08-31").resultHash()).isEqualTo(before);
        complaints("norr", 2024, 0, 1);
        assertThat(months("norr", "2024-01-01", "2024-08-31").resultHash()).isNotEqualTo(before);
    }

    private void complaints(String unit, int year, int... ofMonths) {
        for (int month = 1; month <= ofMonths.length; month++) {
            for (int i = 0; i < ofMonths[month - 1]; i++) {
                Instant at = Instant.parse("%d-%02d-09T09:00:00Z".formatted(year, month));
                player.event(new ComplaintRegistered(
                        ComplaintId.of(Ids.derived("complaint " + number++)),
                        unit,
                        null,
                        "COMPLAINT",
                        "PHONE",
                        at,
                        at,
                        "RELATIVE",
                        List.of("TREATMENT"),
                        null,
                        new PersonalText("k", "c"),
                        null,
                        false));
            }
        }
    }

    private void risk(String name, int year, String level, int map) {
        RiskId id = RiskId.of(Ids.derived(name));
        player.event(new RiskIdentified(id, "norr", null, year, null, null, null, name, NOW))
                .event(new RiskAssessed(id, "norr", 1, 2, 2, level, map, LocalDate.of(year, 1, 10), NOW));
    }

    private static String lexSarah(String id) {
        return """
                {"externalId":"%s","unit":"norr","kind":"REPORT","lawArea":"SOL","occurredOn":"2024-01-03",
                "reportedAt":"2024-01-04T09:00:00+01:00","registeredAt":"2024-01-04T09:00:00+01:00",
                "reporter":{"role":"EMPLOYEE"},"category":"TREATMENT","description":"-"}""".formatted(id);
    }

    private Pattern months(String unit, String from, String to) {
        return pattern(unit, from, to, Known.EVERYTHING);
    }

    private Pattern pattern(String unit, String from, String to, Known known) {
        return Patterns.of(
                player.scope(unit, LocalDate.parse(to).getYear()), known, NOW, facts(), query(from, to, Step.MONTH));
    }

    private static PatternQuery query(String from, String to, Step by) {
        @Nullable Ratio none = null;
        return new PatternQuery(Definitions.of(FigureName.CASES).orElseThrow(), "", none, by, period(from, to));
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    private PatternFacts facts() {
        List<FactDocument> cases = Stream.of(player.all(ComplaintFacts.class), player.all(LexSarahFacts.class))
                .<FactDocument>flatMap(List::stream)
                .toList();
        return new PatternFacts(
                cases,
                Map.of(2023, player.all(RiskFacts.class), 2024, player.all(RiskFacts.class)),
                Map.of(2024, player.all(SelfCheckFacts.class)),
                Map.of(2022, player.all(StatementFacts.class)));
    }
}
