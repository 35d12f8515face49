package qms.reports.figures.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static qms.reports.figures.quality.QualityFixture.counted;
import static qms.reports.figures.quality.QualityFixture.countedCategories;
import static qms.reports.figures.quality.QualityFixture.state;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import qms.events.lexsarah.LexSarahNotifiedToIvo;
import qms.events.lexsarah.LexSarahReported;
import qms.events.risks.RiskAccepted;
import qms.events.risks.RiskAssessed;
import qms.events.risks.RiskCarriedOver;
import qms.events.risks.RiskId;
import qms.events.risks.RiskIdentified;
import qms.events.selfchecks.OccurrenceAssessed;
import qms.events.selfchecks.OccurrenceNotPerformed;
import qms.events.selfchecks.OccurrencePerformed;
import qms.events.selfchecks.OccurrencePlanned;
import qms.events.selfchecks.OccurrenceRescheduled;
import qms.events.selfchecks.SelfCheckId;
import qms.events.selfchecks.SelfCheckPlanned;
import qms.reports.figures.Known;
import qms.reports.figures.Player;
import qms.reports.figures.SelfCheckFigures;
import qms.reports.figures.quality.QualityReport.CategoryRow;
import qms.reports.figures.quality.QualityReport.Discrepancy;
import qms.reports.figures.quality.QualityReport.Row;
import qms.reports.figures.quality.QualityReport.Text;
import qms.web.time.Tertial;

/** The hard cases of the domain that figures can get wrong, by their numbers. */
class HardCasesTest {

    private final QualityFixture staden = QualityFixture.staden();

    @Test
    void hard_case_01_one_complaint_with_several_categories_is_one_case_and_several_tags() {
        var complaints = staden.asOf("bjorken", 2024, "2024-04-30").complaints();
        assertThat(complaints.cases()).isEqualTo(4);
        assertThat(complaints.tags()).isEqualTo(6);
        assertThat(counted(complaints.bySource())).isEqualTo(Map.of("SERVICE_USER", 2L, "RELATIVE", 2L));
        assertThat(countedCategories(complaints.byCategory()))
                .isEqualTo(Map.of("TREATMENT", 3L, "INFORMATION", 1L, "OTHER", 1L, "PROVISION", 1L));
    }

    @Test
    void hard_case_02_the_words_for_other_are_kept_and_a_later_category_does_not_rewrite_history() {
        assertThat(texts(staden.asOf("bjorken", 2024, "2024-04-30"))).containsExactly(new Text("Ekonomi", 1));
        assertThat(texts(staden.year("bjorken", 2024))).isEmpty();
        assertThat(countedCategories(staden.year("bjorken", 2024).complaints().byCategory()))
                .containsEntry("PROVISION", 2L)
                .doesNotContainKey("OTHER");
    }

    @Test
    void hard_case_03_praise_is_counted_by_kind_and_source_apart() {
        var complaints = staden.year("bjorken", 2024).complaints();
        assertThat(counted(complaints.byKind())).isEqualTo(Map.of("COMPLAINT", 5L, "PRAISE", 1L));
        assertThat(counted(complaints.bySource())).containsEntry("RELATIVE", 2L);
    }

    @Test
    void hard_case_04_blank_is_neither_zero_nor_not_reported() {
        QualityReport report = staden.year("staden", 2024);
        assertThat(state(report, "linden", "LEX_SARAH")).isEqualTo("NOTHING");
        assertThat(state(report, "bjorken", "LEX_SARAH")).isEqualTo("REPORTED");
        assertThat(state(report, "bjorken", "COMPLAINTS")).isEqualTo("REPORTED");
        assertThat(state(report, "granen", "COMPLAINTS")).isEqualTo("(no row)");
        assertThat(state(staden.year("vastra", 2024), "granen", "LEX_SARAH")).isEqualTo("UNKNOWN");
        assertThat(state(staden.year("staden", 2025), "bjorken", "COMPLAINTS")).isEqualTo("UNKNOWN");
    }

    @Test
    void hard_case_05_a_complaint_through_ivo_is_counted_by_who_sent_it() {
        assertThat(counted(staden.year("bjorken", 2024).complaints().bySource()))
                .doesNotContainKey("IVO")
                .containsEntry("RELATIVE", 2L);
        assertThat(counted(new QualityFixture(
                                new Player().lines("staden", "units").line("complaints", complaint("I-1", "IVO", "")))
                        .year("bjorken", 2024)
                        .complaints()
                        .bySource()))
                .isEqualTo(Map.of("IVO", 1L));
    }

    @Test
    void hard_case_06_a_duplicate_is_no_case_but_a_figure_of_its_own() {
        var complaints = staden.year("bjorken", 2024).complaints();
        assertThat(complaints.cases()).isEqualTo(6);
        assertThat(complaints.duplicates()).isEqualTo(1);
    }

    @Test
    void hard_case_10_a_declared_figure_stands_beside_the_counted_one_with_its_explanation() {
        assertThat(staden.year("staden", 2024).discrepancies())
                .extracting(
                        Discrepancy::unit,
                        Discrepancy::figure,
                        d -> d.declared().intValue(),
                        Discrepancy::computed)
                .containsExactly(
                        tuple("bjorken", "lexSarah.reports", 3, 2L), tuple("linden", "selfChecks.failed", 2, 1L));
        assertThat(staden.year("linden", 2024).discrepancies())
                .extracting(Discrepancy::unit)
                .containsExactly("linden");
        assertThat(staden.year("vastra", 2024).discrepancies()).isEmpty();
    }

    @Test
    void hard_case_11_the_period_is_that_of_the_day_it_was_received() {
        assertThat(staden.tertial("bjorken", 2024, Tertial.T1).complaints().cases())
                .isEqualTo(5);
        assertThat(staden.tertial("bjorken", 2024, Tertial.T2).complaints().cases())
                .isEqualTo(1);
    }

    @Test
    void hard_case_12_what_was_registered_late_belongs_to_its_period_live_and_is_absent_as_of_then() {
        assertThat(staden.asOf("bjorken", 2024, "2024-05-14").complaints().cases())
                .isEqualTo(5);
        assertThat(staden.asOf("bjorken", 2024, "2024-05-15").complaints().cases())
                .isEqualTo(6);
        assertThat(staden.asOf("bjorken", 2024, "2024-05-15T11:59:59+02:00")
                        .complaints()
                        .cases())
                .isEqualTo(5);
        assertThat(staden.asOf("bjorken", 2024, "2024-05-15T12:00:00+02:00")
                        .complaints()
                        .cases())
                .isEqualTo(6);
    }

    @Test
    void hard_case_13_the_second_tertial_is_asked_for_alone_or_from_january() {
        assertThat(staden.tertial("bjorken", 2024, Tertial.T2).complaints().cases())
                .isEqualTo(1);
        QualityReport cumulative = staden.cumulative("bjorken", 2024, Tertial.T2);
        assertThat(cumulative.complaints().cases()).isEqualTo(6);
        assertThat(cumulative.selfChecks().planned()).isEqualTo(2);
        assertThat(cumulative.period().from()).isEqualTo("2024-01-01");
        assertThat(cumulative.period().to()).isEqualTo("2024-08-31");
    }

    @Test
    void hard_case_15_a_level_raised_after_the_year_shows_live_and_not_as_of_the_year() {
        assertThat(counted(staden.year("bjorken", 2024).lexSarah().byLevel()))
                .isEqualTo(Map.of("SERIOUS_MISCONDUCT", 1L, "NO_MISCONDUCT", 1L));
        var then = staden.asOf("bjorken", 2024, "2024-12-31").lexSarah();
        assertThat(counted(then.byLevel())).isEqualTo(Map.of("TANGIBLE_RISK_OF_MISCONDUCT", 1L, "NO_MISCONDUCT", 1L));
        assertThat(then.notifiedToIvo()).isZero();
        assertThat(counted(staden.asOf("bjorken", 2024, "2024-12-29").lexSarah().byLevel()))
                .containsEntry("UNDECIDED", 1L);
    }

    @Test
    void a_notification_counts_from_its_own_day_also_when_it_was_entered_later() {
        String line = "{\"externalId\":\"late\",\"unit\":\"bjorken\",\"lawArea\":\"SOL\",\"occurredOn\":\"2025-02-01\","
                + "\"reportedAt\":\"2025-02-03T08:00:00+01:00\",\"registeredAt\":\"2025-02-03T09:00:00+01:00\","
                + "\"category\":\"PROVISION\",\"description\":\"-\"}";
        Player player = new Player().lines("staden", "units").line("lex-sarah-cases", line);
        LexSarahReported reported = (LexSarahReported) player.events().getLast();
        player.event(new LexSarahNotifiedToIvo(
                reported.caseId(),
                "bjorken",
                Instant.parse("2025-02-10T09:00:00Z"),
                Instant.parse("2025-02-20T09:00:00Z")));
        QualityFixture played = new QualityFixture(player);
        assertThat(played.asOf("bjorken", 2025, "2025-02-09").lexSarah().notifiedToIvo())
                .isZero();
        assertThat(played.asOf("bjorken", 2025, "2025-02-15").lexSarah().notifiedToIvo())
                .isEqualTo(1);
    }

    @Test
    void a_notification_before_the_case_was_registered_counts_when_the_case_does() {
        String line =
                "{\"externalId\":\"early\",\"unit\":\"bjorken\",\"lawArea\":\"SOL\",\"occurredOn\":\"2025-02-01\","
                        + "\"reportedAt\":\"2025-02-03T08:00:00+01:00\",\"registeredAt\":\"2025-02-20T09:00:00+01:00\","
                        + "\"category\":\"PROVISION\",\"description\":\"-\",\"notifiedToIvoAt\":\"2025-02-10T09:00:00+01:00\"}";
        QualityFixture played =
                new QualityFixture(new Player().lines("staden", "units").line("lex-sarah-cases", line));
        assertThat(played.asOf("bjorken", 2025, "2025-02-15").lexSarah().reports())
                .isZero();
        assertThat(played.asOf("bjorken", 2025, "2025-02-15").lexSarah().notifiedToIvo())
                .isZero();
        assertThat(played.asOf("bjorken", 2025, "2025-02-20").lexSarah().notifiedToIvo())
                .isEqualTo(1);
    }

    @Test
    void hard_case_17_days_begin_in_stockholm() {
        assertThat(staden.year("bjorken", 2023).complaints().cases()).isZero();
        assertThat(staden.tertial("bjorken", 2024, Tertial.T2).complaints().cases())
                .isEqualTo(1);
    }

    @Test
    void hard_case_21_a_merged_board_has_its_predecessors_half_year_and_is_not_comparable() {
        QualityReport merged = staden.year("staden", 2024);
        // Björken's six, Linden's one, and Granen's of 31 March, when it still stood under Norra.
        assertThat(merged.complaints().cases()).isEqualTo(8);
        assertThat(merged.comparability().comparable()).isFalse();
        assertThat(merged.comparability().because())
                .contains("Norra stadsdelsnämnden och Södra stadsdelsnämnden", "2024-07-01", "Stadens socialnämnd");
        assertThat(staden.year("norra", 2024).complaints().cases()).isEqualTo(7);
        assertThat(staden.year("norra", 2024).comparability().comparable()).isFalse();
        assertThat(staden.year("vastra", 2024).complaints().cases()).isZero();
        assertThat(staden.year("vastra", 2024).comparability().comparable()).isTrue();
        assertThat(staden.year("staden", 2025).comparability().comparable()).isTrue();
    }

    @Test
    void a_merger_on_new_years_day_leaves_the_year_before_comparable() {
        String unit = "{\"externalId\":\"%1$s\",\"key\":\"%1$s\",\"name\":\"Nämnd %1$s\",\"kind\":\"BOARD\","
                + "\"validFrom\":\"%2$s\",%3$s\"placements\":[],\"predecessors\":[%4$s]}";
        QualityFixture played = new QualityFixture(new Player()
                .line("units", unit.formatted("ena", "2000-01-01", "\"validTo\":\"2023-12-31\",", ""))
                .line("units", unit.formatted("andra", "2024-01-01", "", "\"ena\"")));
        assertThat(played.year("ena", 2023).comparability().comparable()).isTrue();
        assertThat(played.year("ena", 2024).comparability().comparable()).isFalse();
        assertThat(played.year("andra", 2024).comparability().comparable()).isFalse();
        assertThat(played.year("andra", 2025).comparability().comparable()).isTrue();
    }

    @Test
    void hard_case_23_a_local_source_has_its_row_where_it_belongs_and_nowhere_else() {
        assertThat(staden.year("linden", 2024).complaints().bySource())
                .hasSize(8)
                .contains(new Row("FOSTER_HOME", "Familjehem", 1));
        assertThat(staden.tertial("staden", 2024, Tertial.T1).complaints().bySource())
                .contains(new Row("FOSTER_HOME", "Familjehem", 0));
        assertThat(staden.year("bjorken", 2024).complaints().bySource()).hasSize(7);
        assertThat(staden.year("vastra", 2024).complaints().bySource()).hasSize(7);
    }

    @Test
    void hard_case_24_information_from_a_private_provider_is_not_among_the_boards_own() {
        var lexSarah = staden.year("bjorken", 2024).lexSarah();
        assertThat(lexSarah.reports()).isEqualTo(2);
        assertThat(lexSarah.providerReports()).isEqualTo(1);
        assertThat(countedCategories(lexSarah.byCategory())).isEqualTo(Map.of("PROVISION", 1L, "OTHER", 1L));
    }

    @Test
    void hard_case_26_a_check_that_was_not_performed_has_not_failed() {
        assertThat(staden.year("bjorken", 2024).selfChecks()).isEqualTo(new SelfCheckFigures(3, 1, 1, 1, 1, 0));
        assertThat(staden.asOf("bjorken", 2024, "2024-04-19").selfChecks())
                .isEqualTo(new SelfCheckFigures(3, 0, 1, 2, 0, 0));
    }

    /** What is moved or given up stays not performed where it was planned; what passed in part has not passed. */
    @Test
    void hard_case_26_a_check_that_goes_on_for_years_is_reported_in_each_of_them() {
        SelfCheckId id = SelfCheckId.of("00000000-0000-7000-8000-000000000026");
        Instant then = Instant.parse("2024-03-01T10:00:00Z");
        LocalDate april = LocalDate.of(2024, 4, 30);
        var staden = new QualityFixture(new Player()
                .lines("staden", "units")
                .byHand()
                .event(new SelfCheckPlanned(
                        id, "bjorken", null, 2024, null, null, "Aktgranskning", null, "TERTIAL", then))
                .event(new OccurrencePlanned(id, "bjorken", "T1@2024-04-30", "T1", april, then))
                .event(new OccurrencePlanned(id, "bjorken", "T2@2024-08-31", "T2", LocalDate.of(2024, 8, 31), then))
                .event(new OccurrencePlanned(id, "bjorken", "2025-T1@2025-04-30", "2025-T1", april.plusYears(1), then))
                .event(new OccurrencePerformed(id, "bjorken", "T1@2024-04-30", april, null, null, then))
                .event(new OccurrenceAssessed(id, "bjorken", "T1@2024-04-30", april, "PARTLY", then))
                .event(new OccurrenceNotPerformed(id, "bjorken", "T2@2024-08-31", null, "Personalbrist.", then))
                .event(new OccurrenceRescheduled(
                        id, "bjorken", "T2@2024-08-31", LocalDate.of(2025, 1, 31), "Vikarie.", then)));
        assertThat(staden.year("bjorken", 2024).selfChecks()).isEqualTo(new SelfCheckFigures(2, 1, 1, 0, 0, 1));
        assertThat(staden.year("bjorken", 2025).selfChecks()).isEqualTo(new SelfCheckFigures(1, 0, 0, 1, 0, 0));
    }

    @Test
    void hard_case_27_a_critical_risk_without_measures_whose_check_passed_is_reported_as_it_is() {
        var risks = staden.year("bjorken", 2024).risks();
        assertThat(risks.rows().getFirst().level()).isEqualTo("CRITICAL");
        assertThat(risks.rows().getFirst().decision()).isEqualTo("NO_ACTION");
        assertThat(counted(risks.byLevel())).isEqualTo(Map.of("CRITICAL", 1L, "LOW", 1L));
    }

    @Test
    void hard_case_27_a_risk_that_was_accepted_by_hand_keeps_the_level_it_was_assessed_at() {
        RiskId id = RiskId.of("00000000-0000-7000-8000-000000000002");
        Instant then = Instant.parse("2024-03-01T10:00:00Z");
        var risks = new QualityFixture(new Player()
                        .lines("staden", "units")
                        .byHand()
                        .event(new RiskIdentified(id, "bjorken", null, 2024, null, null, null, "Fall", then))
                        .event(new RiskAssessed(id, "bjorken", 3, 4, 12, "CRITICAL", 1, null, then.plusSeconds(60)))
                        .event(new RiskAccepted(id, "bjorken", "Under bevakning.", then.plusSeconds(120))))
                .year("bjorken", 2024)
                .risks();
        assertThat(risks.rows().getFirst().level()).isEqualTo("CRITICAL");
        assertThat(risks.rows().getFirst().decision()).isEqualTo("NO_ACTION");
    }

    @Test
    void hard_case_29_a_risk_that_goes_on_is_counted_once_in_each_of_its_years() {
        RiskId old = RiskId.of("00000000-0000-7000-8000-000000000029");
        RiskId next = RiskId.of("00000000-0000-7000-8000-000000000030");
        Instant then = Instant.parse("2024-03-01T10:00:00Z");
        var staden = new QualityFixture(new Player()
                .lines("staden", "units")
                .byHand()
                .event(new RiskIdentified(old, "bjorken", null, 2024, null, null, null, "Fall", then))
                .event(new RiskAssessed(old, "bjorken", 3, 4, 12, "CRITICAL", 1, null, then))
                .event(new RiskIdentified(
                        next, "bjorken", null, 2025, null, null, null, "Fall", old, old, then.plusSeconds(60)))
                .event(new RiskCarriedOver(old, "bjorken", next, 2025, then.plusSeconds(60))));
        assertThat(staden.year("bjorken", 2024).risks().total()).isEqualTo(1);
        assertThat(staden.year("bjorken", 2024).risks().rows().getFirst().level())
                .isEqualTo("CRITICAL");
        assertThat(staden.year("bjorken", 2025).risks().total()).isEqualTo(1);
        assertThat(staden.year("bjorken", 2025).risks().unassessed()).isEqualTo(1);
    }

    @Test
    void what_was_rerouted_counts_as_a_case_only_where_it_is_a_complaint_as_well() {
        var complaints = new QualityFixture(new Player()
                        .lines("staden", "units")
                        .line("complaints", complaint("R-1", "RELATIVE", "\"reroutedTo\":\"APPEAL\","))
                        .line(
                                "complaints",
                                complaint(
                                        "R-2", "RESIDENT", "\"reroutedTo\":\"CHILD_CONCERN\",\"alsoComplaint\":true,")))
                .year("bjorken", 2024)
                .complaints();
        assertThat(complaints.cases()).isEqualTo(1);
        assertThat(complaints.rerouted()).isEqualTo(1);
        assertThat(counted(complaints.bySource())).isEqualTo(Map.of("RESIDENT", 1L));
    }

    @Test
    void a_unit_with_nothing_but_a_forwarded_case_has_reported() {
        assertThat(new QualityFixture(new Player()
                                .lines("staden", "units")
                                .line("complaints", complaint("F-1", "RELATIVE", "\"forwardedOn\":\"2024-02-02\",")))
                        .year("bjorken", 2024)
                        .reporting())
                .anySatisfy(row -> {
                    assertThat(row.unit()).isEqualTo("bjorken");
                    assertThat(row.subject()).isEqualTo("COMPLAINTS");
                    assertThat(row.state()).isEqualTo("REPORTED");
                });
    }

    @Test
    void hard_case_28_an_assessment_keeps_the_level_it_was_made_with() {
        RiskId id = RiskId.of("00000000-0000-7000-8000-000000000001");
        Instant then = Instant.parse("2024-03-01T10:00:00Z");
        QualityFixture played = new QualityFixture(new Player()
                .lines("staden", "units")
                .event(new RiskIdentified(id, "bjorken", null, 2024, null, null, null, "Fall", then))
                .event(new RiskAssessed(id, "bjorken", 3, 4, 12, "MEDIUM", 7, null, then)));
        assertThat(counted(played.year("bjorken", 2024).risks().byLevel())).isEqualTo(Map.of("MEDIUM", 1L));
    }

    @Test
    void hard_case_37_counts_do_not_depend_on_sealed_words() {
        assertThat(staden.player().again().documents())
                .isEqualTo(staden.player().documents());
    }

    @Test
    void a_risk_is_not_counted_before_the_day_it_was_assessed_and_one_without_a_day_always() {
        assertThat(staden.asOf("staden", 2024, "2024-08-31").risks().total()).isEqualTo(2);
        assertThat(staden.asOf("staden", 2024, "2024-09-01").risks().total()).isEqualTo(3);
        assertThat(staden.asOf("staden", 2024, "2024-01-01").risks().unassessed())
                .isEqualTo(1);
    }

    @Test
    void a_forwarded_complaint_is_a_case_until_the_day_it_was_forwarded() {
        assertThat(staden.asOf("linden", 2024, "2024-02-29").complaints().cases())
                .isEqualTo(1);
        assertThat(staden.asOf("linden", 2024, "2024-03-01").complaints().cases())
                .isZero();
        assertThat(staden.asOf("linden", 2024, "2024-03-01").complaints().forwarded())
                .isEqualTo(1);
    }

    @Test
    void the_words_of_other_stand_on_the_row_for_other_only() {
        var rows = staden.year("bjorken", 2024).lexSarah().byCategory();
        assertThat(rows.getLast().texts()).containsExactly(new Text("Nycklar", 1));
        assertThat(rows.getFirst().texts()).isNull();
    }

    @Test
    void recorded_by_goes_by_the_time_of_the_log_and_not_by_what_people_wrote() {
        Known before = new Known(null, Instant.parse("2026-11-22T11:00:00Z"));
        assertThat(staden.year("staden", 2024, before).complaints().cases()).isZero();
        assertThat(staden.year("staden", 2024, before).importedLater()).isNull();
        Known after = new Known(Instant.parse("2024-05-14T22:00:00Z"), Instant.parse("2026-11-23T00:00:00Z"));
        assertThat(staden.year("bjorken", 2024, after).complaints().cases()).isEqualTo(5);
    }

    @Test
    void an_as_of_answer_says_how_much_of_it_was_imported_afterwards() {
        QualityReport report = staden.asOf("bjorken", 2024, "2024-12-31");
        // Six cases and a duplicate, two reports and one from a provider, two risks, three occurrences.
        assertThat(report.importedLater()).isEqualTo(7 + 3 + 2 + 3);
        assertThat(staden.asOf("bjorken", 2024, "2026-11-23").importedLater()).isZero();
        assertThat(staden.year("bjorken", 2024).importedLater()).isNull();
    }

    private static String complaint(String id, String source, String more) {
        return ("{\"externalId\":\"%s\",\"unit\":\"bjorken\",\"kind\":\"COMPLAINT\",\"channel\":\"IVO\","
                        + "\"receivedAt\":\"2024-02-01T10:00:00+01:00\",\"registeredAt\":\"2024-02-01T12:00:00+01:00\","
                        + "\"source\":\"%s\",\"categories\":[\"TREATMENT\"],%s\"description\":\"Nattbesök.\",\"feedbackWanted\":false}")
                .formatted(id, source, more);
    }

    private static List<Text> texts(QualityReport report) {
        return report.complaints().byCategory().stream()
                .filter(row -> row.code().equals("OTHER"))
                .map(CategoryRow::texts)
                .findFirst()
                .orElseThrow();
    }
}
