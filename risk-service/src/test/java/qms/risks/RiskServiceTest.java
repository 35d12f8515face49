package qms.risks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qms.events.organisation.OrganisationEvent;
import qms.events.organisation.UnitEstablished;
import qms.risks.RunningService.Answer;
import qms.web.identity.Role;
import qms.web.policy.PolicyCoverage;
import qms.web.policy.PolicyRow;

/** The running service over HTTP: one story for each collection, and each refusal that a client may meet. */
class RiskServiceTest {

    private static final Instant NOW = Instant.parse("2026-01-02T08:00:00Z");
    private static final String RISK =
            "{'unit':'bjorken','year':2026,'process':'Natt','risk':'Nattbesök uteblir','probability':4,'consequence':3}";

    @TempDir
    static Path folder;

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = new RunningService(folder);
        service.happened(
                OrganisationEvent.STREAM,
                new UnitEstablished("bjorken", "Björken", "UNIT", LocalDate.of(2020, 1, 1), NOW));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** Imports have one handler for every collection; a risk has no closing event yet. */
    @Test
    void every_row_of_the_policy_table_for_this_service_has_a_handler() {
        assertThat(PolicyCoverage.rowsWithoutHandler(
                        service.context, "/api/risks", "/api/measures", "/api/self-checks"))
                .extracting(PolicyRow::path)
                .filteredOn(path -> !path.endsWith("/import"))
                .isSubsetOf("/api/risks/{id}/closing");
    }

    @Test
    void a_critical_risk_is_left_without_action_and_the_answer_warns() {
        Answer made = create("/api/risks", RISK);
        assertThat(made.at("/level")).isEqualTo("CRITICAL");
        assertThat(made.headers()).containsEntry("ETag", "\"1\"");
        String path = made.headers().get("Location");

        assertThat(act(path + "/decision", "{'decision':'NO_ACTION'}", "\"1\"").at("/errors/0/field"))
                .isEqualTo("noActionReason");
        Answer left = act(path + "/decision", "{'decision':'NO_ACTION','noActionReason':'Läggs ned.'}", "\"1\"");
        assertThat(left.status()).isEqualTo(200);
        assertThat(left.at("/warnings/0/code")).isEqualTo("CRITICAL_WITHOUT_MEASURES");
        assertThat(act(path + "/assessments", "{'probability':1,'consequence':1}", "\"1\"")
                        .status())
                .isEqualTo(412);
        assertThat(act(path + "/assessments", "{'probability':1,'consequence':1}", "\"2\"")
                        .at("/level"))
                .isEqualTo("LOW");
        assertThat(act(path + "/assessments", "{'probability':6,'consequence':1}", "\"3\"")
                        .status())
                .isEqualTo(400);
        assertThat(service.post(path + "/decision", "{'decision':'MEASURES'}", Map.of(), Role.QUALITY_COORDINATOR, "*")
                        .status())
                .isEqualTo(428);
        assertThat(service.get(path, Role.EMPLOYEE, "bjorken").at("/decision")).isEqualTo("NO_ACTION");
        assertThat(service.get(path, Role.EMPLOYEE, "granen").status()).isEqualTo(404);
    }

    @Test
    void one_who_may_not_decide_names_the_risk_without_a_decision() {
        String decided = RISK.replace("'consequence':3", "'consequence':3,'decision':'MEASURES'");
        assertThat(service.post("/api/risks", decided, Map.of(), Role.UNIT_REPRESENTATIVE, "bjorken")
                        .status())
                .isEqualTo(403);
        assertThat(service.post("/api/risks", RISK, Map.of(), Role.UNIT_REPRESENTATIVE, "bjorken")
                        .status())
                .isEqualTo(201);
        assertThat(create("/api/risks", decided).at("/decision")).isEqualTo("MEASURES");
    }

    @Test
    void the_same_key_again_has_one_effect_and_the_same_answer() {
        Map<String, String> key = Map.of("Idempotency-Key", "k-1");
        String body = RISK.replace("2026", "2031");
        Answer first = service.post("/api/risks", body, key, Role.QUALITY_COORDINATOR, "*");
        Answer again = service.post("/api/risks", body, key, Role.QUALITY_COORDINATOR, "*");
        assertThat(again.at("/id")).isEqualTo(first.at("/id"));
        assertThat(again.headers()).isEqualTo(first.headers());
        assertThat(service.post("/api/risks", RISK, key, Role.QUALITY_COORDINATOR, "*")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void risks_are_listed_by_year_and_level() {
        String body = RISK.replace("2026", "2030");
        create("/api/risks", body);
        create("/api/risks", body.replace("'probability':4", "'probability':1"));
        Answer found = until(() -> list("/api/risks?year=2030&sort=-value"), 2);
        assertThat(found.at("/items/0/assessment/value")).isEqualTo("12");
        assertThat(list("/api/risks?year=2030&level=LOW").at("/total")).isEqualTo("1");
        assertThat(list("/api/risks?colour=red").status()).isEqualTo(400);
    }

    @Test
    void a_measure_goes_from_proposal_to_closing() {
        String risk = create("/api/risks", RISK).at("/id");
        String proposal = "{'unit':'bjorken','origins':[{'kind':'RISK','id':'" + risk
                + "'}],'description':'Andra nattrundan','due':'2099-04-30'}";
        assertThat(create("/api/measures", proposal.replace(risk, "okänd")).at("/errors/0/code"))
                .isEqualTo("UNKNOWN_REFERENCE");
        String path = create("/api/measures", proposal).headers().get("Location");
        assertThat(act(path + "/start", "{}", "\"0\"").at("/code")).isEqualTo("MEASURE_NOT_DECIDED");
        act(path + "/decision", "{'responsible':'Enhetschef'}", "\"0\"");
        act(path + "/postponement", "{'newDue':'2099-05-31','reason':'Rekrytering.'}", "\"1\"");
        Answer started = act(path + "/start", "", "\"2\"");
        assertThat(started.at("/status")).isEqualTo("ONGOING");
        assertThat(started.at("/due")).isEqualTo("2099-05-31");
        assertThat(started.at("/firstDue")).isEqualTo("2099-04-30");
        act(path + "/implementation", "{}", "\"3\"");
        assertThat(act(path + "/closing", "{}", "\"4\"").at("/status")).isEqualTo("CLOSED");
        until(() -> list("/api/measures?status=CLOSED&origin=" + risk), 1);
        assertThat(list("/api/measures?dueFrom=2099-05-31&dueTo=2099-05-31&origin=" + risk)
                        .at("/total"))
                .isEqualTo("1");
    }

    @Test
    void a_self_check_is_not_performed_and_performed_later() {
        Answer made = create(
                "/api/self-checks",
                "{'unit':'bjorken','year':2026,'name':'Aktgranskning','frequency':'TERTIAL',"
                        + "'occurrences':[{'period':'T1','due':'2026-04-30'}]}");
        String path = made.headers().get("Location") + "/occurrences";
        assertThat(act(path, "{'period':'T4','due':'2026-08-31'}", "\"1\"").at("/errors/0/code"))
                .isEqualTo("UNKNOWN_CODE");
        act(path, "{'period':'T2','due':'2026-08-31'}", "\"1\"");
        String first = path + "/T1@2026-04-30";
        assertThat(act(first + "/non-performance", "{'reason':'Personalbrist.'}", "\"2\"")
                        .at("/occurrences/0/status"))
                .isEqualTo("NOT_PERFORMED");
        String performance = "{'assessment':'PASSED','result':{'kind':'SAMPLE','passed':9,'of':10}}";
        assertThat(act(first + "/performance", performance.replace("9", "11"), "\"3\"")
                        .at("/errors/0/field"))
                .isEqualTo("result.passed");
        Answer performed = act(first + "/performance", performance, "\"3\"");
        assertThat(performed.at("/occurrences/0/result/of")).isEqualTo("10");
        assertThat(act(first + "/performance", performance, "\"4\"").at("/code"))
                .isEqualTo("OCCURRENCE_ALREADY_PERFORMED");
        assertThat(act(path + "/T3@2026-12-31/performance", performance, "\"4\"")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void imported_lines_are_read_back_with_their_measures() {
        String risks = "{'externalId':'I-1','unit':'bjorken','year':2023,'risk':'Hög omsättning','probability':4,"
                + "'consequence':3,'assessedOn':'2023-11-15','decision':'MEASURES','measures':"
                + "[{'externalId':'I-1-M','description':'Ny rutin','status':'ONGOING'}]}";
        String checks = "{'externalId':'C-1','unit':'bjorken','year':2023,'name':'Kontroll','risk':'I-1',"
                + "'frequency':'YEARLY','occurrences':[{'period':'2023','due':'2023-12-15','status':'PERFORMED',"
                + "'assessment':'FAILED','performedOn':'2023-11-30'}]}";
        assertThat(create("/api/risks/import", risks).at("/imported")).isEqualTo("1");
        assertThat(create("/api/self-checks/import", checks).at("/imported")).isEqualTo("1");
        assertThat(create("/api/risks/import", risks).at("/unchanged")).isEqualTo("1");
        assertThat(create("/api/self-checks/import", checks).at("/unchanged")).isEqualTo("1");
        String risk = until(() -> list("/api/risks?externalId=I-1"), 1).at("/items/0/id");
        assertThat(until(() -> list("/api/measures?origin=" + risk), 1).at("/items/0/status"))
                .isEqualTo("ONGOING");
        assertThat(until(() -> list("/api/self-checks?risk=" + risk), 1).at("/items/0/occurrences/0/assessment"))
                .isEqualTo("FAILED");
    }

    private static Answer create(String path, String body) {
        return service.post(path, body, Map.of(), Role.QUALITY_COORDINATOR, "*");
    }

    private static Answer act(String path, String body, String version) {
        return service.post(path, body, Map.of("If-Match", version), Role.QUALITY_COORDINATOR, "*");
    }

    private static Answer list(String path) {
        return service.get(path, Role.QUALITY_COORDINATOR, "*");
    }

    /** Lists follow the log: asks until as many are there. */
    private static Answer until(Supplier<Answer> list, int total) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        Answer answer = list.get();
        while (!answer.at("/total").equals(Integer.toString(total)) && System.nanoTime() < end) {
            Thread.onSpinWait();
            answer = list.get();
        }
        assertThat(answer.at("/total")).isEqualTo(Integer.toString(total));
        return answer;
    }
}
