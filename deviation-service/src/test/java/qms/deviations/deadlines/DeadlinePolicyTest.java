package qms.deviations.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.service.ServiceUnderTest.BOARD;
import static qms.service.ServiceUnderTest.UNIT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qms.deviations.TheService;
import qms.events.deadlines.DeadlineTerms;
import qms.service.ServiceUnderTest;
import qms.service.organisation.OrganisationReader;

/** The rows that deadlines are set by. */
class DeadlinePolicyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 11);

    private final ServiceUnderTest service = TheService.running();
    private final OrganisationReader organisation = service.context().getBean(OrganisationReader.class);
    private final DeadlinePolicies policies = new DeadlinePolicies(List.of(), organisation);

    @Test
    void every_obligation_has_one_row_today_and_its_source() {
        for (Obligation obligation : Obligation.values()) {
            DeadlinePolicy policy = policies.of(obligation, UNIT, DAY).orElseThrow();
            assertThat(policy.terms().source()).as(obligation.name()).isNotBlank();
            assertThat(policy.terms().confidence()).isIn("A", "B", "C", "U");
            assertThat(policies.all().stream().filter(row -> row.obligation() == obligation && row.holdsOn(DAY)))
                    .hasSize(1);
        }
    }

    @Test
    void the_law_of_the_day_is_cited() {
        assertThat(provision(LocalDate.of(2025, 6, 30))).contains("2001:453");
        assertThat(provision(LocalDate.of(2025, 7, 1))).contains("2025:400");
    }

    /** Hard case 16: weekends, feasts that move, the three eves, the last of February. */
    @ParameterizedTest
    @CsvSource({
        "COMPLAINT_REGISTER, 2026-04-02, 2026-04-07", // Maundy Thursday: Easter lies between
        "COMPLAINT_REGISTER, 2026-06-18, 2026-06-22", // midsommarafton
        "COMPLAINT_REGISTER, 2026-12-23, 2026-12-28", // julafton
        "COMPLAINT_REGISTER, 2026-12-30, 2027-01-04", // nyårsafton
        "COMPLAINT_INVESTIGATE, 2026-05-11, 2026-05-19", // Kristi himmelsfärdsdag
        "COMPLAINT_ANSWER, 2026-05-22, 2026-06-22", // four weeks end on midsommarafton
        "COMPLAINT_PASS_ON_APPEAL, 2026-03-16, 2026-03-23", // a week, from Monday to Monday
        "COMPLAINT_PASS_ON_APPEAL, 2026-10-24, 2026-11-02", // a week ends on alla helgons dag
        "COMPLAINT_PASS_ON_APPEAL, 2026-03-30, 2026-04-07", // a week ends on annandag påsk
        "LEX_SARAH_SEND_INVESTIGATION, 2026-12-31, 2027-03-01", // 31 December and two months: a Sunday
        "LEX_SARAH_SEND_INVESTIGATION, 2025-12-30, 2026-03-02", // clamped to 28 February, a Saturday
        "COMPLAINT_REPORT_DATA_BREACH, 2026-06-18, 2026-06-21", // 72 hours run on through midsummer
        "LEX_SARAH_NOTIFY_IVO, 2026-06-20, 2026-06-20" // snarast waits for no working day
    })
    void a_last_day_is_a_working_day_where_a_period_ends(Obligation obligation, LocalDate from, LocalDate due) {
        assertThat(policies.of(obligation, UNIT, from).orElseThrow().due(from, null))
                .isEqualTo(due);
    }

    @Test
    void a_board_may_have_an_order_of_its_own() {
        DeadlinePolicy standard =
                policies.of(Obligation.COMPLAINT_ANSWER, UNIT, DAY).orElseThrow();
        DeadlineTerms terms = new DeadlineTerms(
                "DAYS", 14, null, "Nämndens rutin 2026", null, "U", LocalDate.of(2026, 1, 1), null, BOARD, true);
        DeadlinePolicies own = new DeadlinePolicies(
                List.of(new DeadlinePolicy(
                        standard.obligation(), standard.title(), standard.countedFrom(), terms, standard.rhythm())),
                organisation);

        assertThat(own.of(Obligation.COMPLAINT_ANSWER, UNIT, DAY).orElseThrow().terms())
                .isEqualTo(terms);
        assertThat(own.of(Obligation.COMPLAINT_ANSWER, UNIT, LocalDate.of(2025, 12, 31))
                        .orElseThrow())
                .isEqualTo(standard);
        assertThat(own.of(Obligation.COMPLAINT_ANSWER, "elsewhere", DAY).orElseThrow())
                .isEqualTo(standard);
    }

    @Test
    void they_are_for_everybody_to_read() {
        var answer = service.coordinator().get("/api/deadline-policies");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().valueStream().map(row -> row.path("obligation").asString("")))
                .containsAll(Arrays.stream(Obligation.values()).map(Enum::name).toList());
    }

    private String provision(LocalDate day) {
        String provision = policies.of(Obligation.LEX_SARAH_NOTIFY_IVO, UNIT, day)
                .orElseThrow()
                .terms()
                .provision();
        return provision == null ? "" : provision;
    }
}
