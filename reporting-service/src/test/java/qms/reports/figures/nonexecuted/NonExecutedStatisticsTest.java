package qms.reports.figures.nonexecuted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qms.events.nonexecuted.NonExecutedFigure;
import qms.events.nonexecuted.NonExecutedFiguresCollected;
import qms.events.nonexecuted.NonExecutedQuarterOpened;
import qms.events.nonexecuted.NonExecutedReportId;
import qms.events.nonexecuted.NonExecutedSentToIvo;
import qms.events.organisation.UnitEstablished;
import qms.events.organisation.UnitPlaced;
import qms.reports.figures.Contribution;
import qms.reports.figures.CountedFigure;
import qms.reports.figures.Known;
import qms.reports.figures.Player;
import qms.reports.figures.Window;
import qms.reports.figures.nonexecuted.NonExecutedStatistics.Quarter;
import qms.reports.figures.nonexecuted.NonExecutedStatistics.Report;
import qms.reports.figures.nonexecuted.NonExecutedStatistics.Row;
import qms.web.law.SpecialFee;

/** How many decisions wait, for how long and under which fee, and whether IVO was told in time. */
class NonExecutedStatisticsTest {

    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final NonExecutedReportId EAST = NonExecutedReportId.of("00000000-0000-7000-8000-0000000000e1");
    private static final NonExecutedReportId WEST = NonExecutedReportId.of("00000000-0000-7000-8000-0000000000e2");
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 15);
    private static final Instant COLLECTED = Instant.parse("2024-04-05T08:00:00Z");

    private final Player player = house();

    @Test
    void what_waits_is_summed_over_the_units_by_law_and_kind_and_time() {
        opened(EAST, "east", 1);
        opened(WEST, "west", 1);
        collected(EAST, "east", COLLECTED, waits("SOL", "HOME_CARE", "MONTHS_3_TO_6", 3), done("SOL", 2));
        collected(WEST, "west", COLLECTED, waits("LSS", "CONTACT_PERSON", "OVER_12_MONTHS", 2));
        Quarter quarter = of("board", Known.EVERYTHING);
        assertThat(quarter.waiting()).isEqualTo(5);
        assertThat(quarter.executed()).isEqualTo(2);
        assertThat(quarter.byLaw())
                .extracting(Row::code, Row::count)
                .containsExactly(tuple("LSS", 2L), tuple("SOL", 3L));
        assertThat(quarter.byType()).extracting(Row::label).containsExactly("kontaktperson", "hemtjänst");
        assertThat(quarter.waitingTime().median()).isEqualTo("MONTHS_3_TO_6");
        assertThat(quarter.waitingTime().longestLabel()).isEqualTo("mer än 12 månader");
        assertThat(of("east", Known.EVERYTHING).waiting()).isEqualTo(3);
        assertThat(of("board", Known.EVERYTHING, 2).reports()).isEmpty();
    }

    @Test
    void figures_collected_anew_stand_before_the_earlier_and_as_of_then_the_earlier_stand() {
        opened(EAST, "east", 1);
        collected(EAST, "east", COLLECTED, waits("SOL", "HOME_CARE", "MONTHS_3_TO_6", 3));
        collected(EAST, "east", COLLECTED.plusSeconds(60), waits("SOL", "HOME_CARE", "MONTHS_3_TO_6", 5));
        assertThat(of("board", Known.EVERYTHING).waiting()).isEqualTo(5);
        assertThat(of("board", new Known(COLLECTED, null)).waiting()).isEqualTo(3);
        assertThat(of("board", new Known(COLLECTED.minusSeconds(1), null)).waiting())
                .isZero();
    }

    @Test
    void the_cases_behind_the_figure_are_as_many_as_it_says() {
        opened(EAST, "east", 1);
        collected(EAST, "east", COLLECTED, waits("SOL", "HOME_CARE", "MONTHS_3_TO_6", 3));
        Window year = Window.year(player.scope("board", 2024));
        List<Contribution> behind =
                Contribution.to(CountedFigure.EVB_BY_LAW, "SOL", year, Known.EVERYTHING, player.things());
        assertThat(behind).hasSize(1);
        assertThat(Contribution.sum(behind)).isEqualTo(3);
        assertThat(behind.getFirst().named().link()).isEqualTo("/api/non-executed-decisions/" + EAST);
    }

    @ParameterizedTest
    @CsvSource({"2024-04-30, IN_TIME", "2024-05-01, LATE"})
    void a_report_is_in_time_until_the_window_of_its_quarter_closes(LocalDate sentOn, String toIvo) {
        opened(EAST, "east", 1);
        collected(EAST, "east", COLLECTED, waits("SOL", "HOME_CARE", "MONTHS_3_TO_6", 3));
        assertThat(of("east", Known.EVERYTHING).reports().getFirst().toIvo()).isEqualTo("MISSING");
        player.event(new NonExecutedSentToIvo(EAST, "east", sentOn, COLLECTED.plusSeconds(9)));
        assertThat(of("east", Known.EVERYTHING).reports().getFirst().toIvo()).isEqualTo(toIvo);
        assertThat(of("east", Known.EVERYTHING).reports().getFirst().sentToIvoOn())
                .isEqualTo(sentOn);
    }

    @Test
    void a_quarter_without_any_has_nothing_to_send_and_one_whose_window_is_open_is_not_missing() {
        opened(EAST, "east", 1);
        collected(EAST, "east", COLLECTED);
        opened(WEST, "west", 2);
        Report none = of("board", Known.EVERYTHING).reports().getFirst();
        assertThat(none.toIvo()).isEqualTo("NOTHING_TO_SEND");
        assertThat(none.toIvoLabel()).isEqualTo("inget att rapportera");
        assertThat(of("board", Known.EVERYTHING).waitingTime().longest()).isNull();
        assertThat(of("board", Known.EVERYTHING, 2).reports().getFirst().toIvo())
                .isEqualTo("NOT_YET");
    }

    @Test
    void where_a_report_is_read_is_told_only_to_whoever_may_read_it() {
        opened(EAST, "east", 1);
        Quarter quarter = new NonExecutedTables(
                        player.scope("east", 2024), Known.EVERYTHING, TODAY, player.things(), ignored -> false)
                .of(1)
                .quarters()
                .getFirst();
        assertThat(quarter.reports()).extracting(Report::link).containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_EXECUTED MONTHS_3_TO_6, 2026-06-30, 2026-07-05,",
        "NOT_EXECUTED MONTHS_3_TO_6, 2026-09-30, 2026-10-05, 15000",
        "NOT_EXECUTED MONTHS_6_TO_9, 2026-06-30, 2026-07-05,",
        "NOT_EXECUTED MONTHS_9_TO_12, 2026-06-30, 2026-07-05, 10000",
        "NOT_EXECUTED OVER_12_MONTHS, 2027-03-31, 2027-04-05,",
        "INTERRUPTED MONTHS_3_TO_6, 2026-03-31, 2026-03-31, 10000",
        "INTERRUPTED MONTHS_3_TO_6, 2026-09-30, 2026-10-05,"
    })
    void hard_case_18_the_fee_goes_by_the_day_of_the_decision_and_is_named_only_where_that_is_known(
            String stateAndElapsed, LocalDate endOfQuarter, LocalDate collectedOn, Long least) {
        assertThat(Fees.fee(stateAndElapsed, endOfQuarter, collectedOn).map(SpecialFee::least))
                .isEqualTo(Optional.ofNullable(least));
    }

    private Quarter of(String unit, Known known) {
        return of(unit, known, 1);
    }

    private Quarter of(String unit, Known known, int quarter) {
        return new NonExecutedTables(player.scope(unit, 2024), known, TODAY, player.things(), ignored -> true)
                .of(quarter)
                .quarters()
                .getFirst();
    }

    private void opened(NonExecutedReportId id, String unit, int quarter) {
        player.event(new NonExecutedQuarterOpened(
                id, unit, 2024, quarter, LocalDate.of(2024, 4, 1), COLLECTED.minusSeconds(60)));
    }

    private void collected(NonExecutedReportId id, String unit, Instant at, NonExecutedFigure... figures) {
        player.event(new NonExecutedFiguresCollected(id, unit, List.of(figures), LocalDate.of(2024, 4, 5), at));
    }

    private static NonExecutedFigure waits(String law, String type, String elapsed, int count) {
        return new NonExecutedFigure(law, type, "NOT_EXECUTED", elapsed, count);
    }

    private static NonExecutedFigure done(String law, int count) {
        return new NonExecutedFigure(law, "HOME_CARE", "EXECUTED", "MONTHS_6_TO_9", count);
    }

    private static Player house() {
        Player player = new Player().at("2020-01-01T08:00:00Z").byHand();
        Instant at = Instant.parse("2020-01-01T08:00:00Z");
        List.of("board", "east", "west")
                .forEach(unit -> player.event(new UnitEstablished(
                        unit, "Enhet " + unit, unit.equals("board") ? "BOARD" : "UNIT", FIRST, at)));
        List.of("east", "west").forEach(unit -> player.event(new UnitPlaced(unit, "board", FIRST, null, at)));
        return player;
    }
}
