package qms.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qms.events.PersonalText;
import qms.events.complaints.ComplaintCorrected;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.ComplaintRegistered;
import qms.events.providers.ProviderId;
import qms.events.providers.ProviderRegistered;
import qms.events.unitdescriptions.DescribedSection;
import qms.events.unitdescriptions.UnitDescriptionAdopted;
import qms.events.unitdescriptions.UnitDescriptionId;
import qms.reports.RunningService.Answer;
import qms.reports.figures.Player;
import qms.service.projection.Progress;
import qms.web.identity.Role;
import qms.web.policy.PolicyCoverage;

/** The running service over HTTP, on its own log and read model: the reports, and each refusal that a reader may meet. */
class ReportingServiceTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TempDir
    static Path folder;

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = new RunningService(folder);
        service.imported(new Player()
                .lines(
                        "staden",
                        "units",
                        "taxonomy-values",
                        "complaints",
                        "lex-sarah-cases",
                        "risks",
                        "self-checks",
                        "declared-figures",
                        "reporting-statements",
                        "unit-descriptions")
                .events());
        assertThat(service.context.getBean(Progress.class).readyWithin(LIMIT)).isTrue();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void every_row_of_the_policy_table_for_reports_has_a_handler() {
        assertThat(PolicyCoverage.rowsWithoutHandler(service.context, "/api/reports"))
                .isEmpty();
    }

    @Test
    void the_quality_report_reads_what_happened_and_says_until_when_it_is_counted() {
        Answer report = get("/api/reports/quality/staden/2024");
        assertThat(report.status()).isEqualTo(200);
        assertThat(report.at("/complaints/cases")).isEqualTo("8");
        assertThat(report.at("/complaints/byCategory/0/label")).isEqualTo("Bemötande");
        assertThat(report.at("/lexSarah/reports")).isEqualTo("2");
        assertThat(report.at("/risks/total")).isEqualTo("3");
        assertThat(report.at("/selfChecks/failed")).isEqualTo("1");
        assertThat(report.at("/discrepancies/0/declared")).isEqualTo("3");
        assertThat(report.at("/comparability/comparable")).isEqualTo("false");
        assertThat(report.body().has("importedLater")).isFalse();
        assertThat(Instant.parse(report.headers().get("X-Projected-Until"))).isNotNull();
    }

    @Test
    void a_report_is_read_as_of_a_day_and_says_what_was_imported_later() {
        Answer report = get("/api/reports/quality/bjorken/2024?asOf=2024-05-14");
        assertThat(report.at("/complaints/cases")).isEqualTo("5");
        assertThat(report.at("/importedLater")).isEqualTo("12");
        assertThat(report.at("/asOf")).isEqualTo("2024-05-14T21:59:59.999999999Z");
        assertThat(get("/api/reports/quality/bjorken/2024?recordedBy=2020-01-01T00:00:00Z")
                        .at("/complaints/cases"))
                .isEqualTo("0");
    }

    @Test
    void a_tertial_is_read_alone_or_from_january() {
        assertThat(get("/api/reports/tertial/bjorken/2024/T2").at("/complaints/cases"))
                .isEqualTo("1");
        assertThat(get("/api/reports/tertial/bjorken/2024/T2?cumulative=true").at("/complaints/cases"))
                .isEqualTo("6");
    }

    @Test
    void the_plan_and_the_follow_ups_are_read() {
        Answer plan = get("/api/reports/quality-plan/staden/2024");
        assertThat(plan.at("/totals/measures")).isEqualTo("2");
        assertThat(plan.at("/rows/0/selfChecks/0/results/0/of")).isEqualTo("10");
        Answer followUps = get("/api/reports/follow-ups/staden/2024");
        assertThat(followUps.at("/periods/1/submitted")).isEqualTo("1");
        assertThat(followUps.at("/periods/1/missing")).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/reports/quality/no-such-unit/2024, 404, NOT_FOUND",
        "/api/reports/quality/staden/24, 400, INVALID",
        "/api/reports/quality/staden/9999, 400, INVALID",
        "/api/reports/tertial/staden/2024/T4, 400, INVALID",
        "/api/reports/quality/staden/2024?asOf=yesterday, 400, INVALID",
        "/api/reports/quality/staden/2024?recordedBy=2024-01-01, 400, INVALID",
        "/api/reports/follow-ups/no-such-unit/2024, 404, NOT_FOUND",
        "/api/reports/quality-plan/staden/year, 400, INVALID",
    })
    void what_cannot_be_answered_is_refused(String path, int status, String code) {
        Answer refused = get(path);
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.at("/code")).isEqualTo(code);
    }

    @Test
    void a_manager_reads_the_reports_of_what_stands_below_and_of_nothing_else() {
        assertThat(service.get("/api/reports/quality/bjorken/2024", Role.UNIT_MANAGER, "bjorken")
                        .status())
                .isEqualTo(200);
        assertThat(service.get("/api/reports/quality/linden/2024", Role.UNIT_MANAGER, "bjorken")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_declared_figure_is_read_at_once_and_listed_when_it_has_been_projected() {
        Answer made = post(
                "/api/declared-figures",
                "{'unit':'granen','year':2024,'figure':'complaints.cases','value':2,'text':'Enligt texten.'}");
        assertThat(made.status()).isEqualTo(201);
        assertThat(get(made.headers().get("Location")).at("/value")).isEqualTo("2");
        assertThat(service.context.getBean(Progress.class).readyWithin(LIMIT)).isTrue();
        assertThat(get("/api/declared-figures?unit=granen").at("/items/0/value"))
                .isEqualTo("2");
        assertThat(get("/api/reports/quality/granen/2024").at("/discrepancies/0/computed"))
                .isEqualTo("1");
        assertThat(get("/api/reports/quality/granen/2024?asOf=2024-12-31")
                        .body()
                        .get("discrepancies"))
                .isEmpty();
        assertThat(post(
                                "/api/declared-figures",
                                "{'unit':'granen','year':2024,'figure':'no.such','value':2,'text':'X'}")
                        .at("/errors/0/code"))
                .isEqualTo("UNKNOWN_CODE");
    }

    @Test
    void a_case_that_was_moved_to_a_later_year_is_found_in_that_year_and_not_in_its_first() {
        ComplaintId id = Player.complaintId("moved");
        PersonalText sealed = new PersonalText("key", "sealed");
        Instant first = Instant.parse("2021-12-31T10:00:00Z");
        service.imported(List.of(
                new ComplaintRegistered(
                        id,
                        "bjorken",
                        null,
                        "COMPLAINT",
                        "PHONE",
                        first,
                        first,
                        "RELATIVE",
                        List.of("TREATMENT"),
                        null,
                        sealed,
                        null,
                        false),
                new ComplaintCorrected(
                        id,
                        "bjorken",
                        sealed,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Instant.parse("2022-01-01T10:00:00Z"),
                        Instant.parse("2022-01-03T10:00:00Z"))));
        assertThat(service.context.getBean(Progress.class).readyWithin(LIMIT)).isTrue();
        assertThat(get("/api/reports/quality/bjorken/2022").at("/complaints/cases"))
                .isEqualTo("1");
        assertThat(get("/api/reports/quality/bjorken/2021").at("/complaints/cases"))
                .isEqualTo("0");
        assertThat(get("/api/reports/quality/bjorken/2021?asOf=2022-01-02").at("/complaints/cases"))
                .isEqualTo("1");
    }

    @Test
    void a_follow_up_is_missing_or_not_yet_due_by_the_day_that_is_asked_about() {
        service.imported(List.of(new UnitDescriptionAdopted(
                new UnitDescriptionId(new UUID(0, 1)),
                "bjorken",
                null,
                2022,
                List.of(new DescribedSection("SELF_CHECKS", "Egenkontroller", "", null)),
                null,
                Instant.parse("2022-01-10T10:00:00Z"))));
        assertThat(service.context.getBean(Progress.class).readyWithin(LIMIT)).isTrue();
        String path = "/api/reports/follow-ups/bjorken/2022";
        assertThat(get(path + "?asOf=2022-04-30").at("/periods/0/notDue")).isEqualTo("1");
        assertThat(get(path + "?asOf=2022-05-01").at("/periods/0/missing")).isEqualTo("1");
        assertThat(get(path + "?asOf=2022-05-01").at("/periods/2/notDue")).isEqualTo("1");
        assertThat(get(path).at("/periods/2/missing")).isEqualTo("1");
    }

    @Test
    void a_complaint_about_a_provider_is_counted_apart_under_its_name() {
        ProviderId provider = ProviderId.of("00000000-0000-7000-8000-0000000000e1");
        PersonalText sealed = new PersonalText("key", "sealed");
        Instant came = Instant.parse("2020-03-02T10:00:00Z");
        service.imported(List.of(
                new ProviderRegistered(
                        provider, "bjorken", null, "Anordnare Ett", null, "HOME_CARE", null, List.of(), null, came),
                new ComplaintRegistered(
                        Player.complaintId("about a provider"),
                        "bjorken",
                        null,
                        "COMPLAINT",
                        "PHONE",
                        came,
                        came,
                        "RELATIVE",
                        List.of("TREATMENT"),
                        null,
                        sealed,
                        null,
                        false,
                        null,
                        provider)));
        assertThat(service.context.getBean(Progress.class).readyWithin(LIMIT)).isTrue();
        Answer report = get("/api/reports/quality/bjorken/2020");
        assertThat(report.at("/complaints/cases")).isEqualTo("1");
        assertThat(report.at("/complaints/aboutProviders/cases")).isEqualTo("1");
        assertThat(report.at("/complaints/aboutProviders/byProvider/0/code")).isEqualTo(provider.toString());
        assertThat(report.at("/complaints/aboutProviders/byProvider/0/label")).isEqualTo("Anordnare Ett");
    }

    private static Answer get(String path) {
        return service.get(path, Role.QUALITY_COORDINATOR, "*");
    }

    private static Answer post(String path, String body) {
        return service.post(path, body, Map.of(), Role.QUALITY_COORDINATOR, "*");
    }
}
