package qms.risks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import qms.events.risks.RiskAssessed;
import qms.events.risks.RiskId;
import qms.events.risks.RiskIdentified;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.service.described.Conformity;
import qms.web.identity.Role;
import tools.jackson.databind.JsonNode;

/** Events that could not be counted, over HTTP: found, tried again, given up. */
class DeadLettersApiTest {

    private static final String LETTERS = "/api/operations/risk/dead-letters";
    private static final Instant NOW = Instant.parse("2026-02-03T08:30:00Z");
    private static final String WHY = "{'reason':'Riskens början saknas i loggen.'}";

    private final ServiceUnderTest service = TheService.running();
    private final Caller administrator = service.as(Role.ADMINISTRATOR, "*");
    private final String risk = UUID.randomUUID().toString();

    /** A risk that is assessed before there is one, and identified afterwards. */
    @BeforeEach
    void a_poisoned_risk() {
        RiskId id = RiskId.of(risk);
        service.happened(risk, new RiskAssessed(id, "bjorken", 3, 3, 9, "MEDIUM", 1, null, NOW));
        service.happened(
                risk, new RiskIdentified(id, "bjorken", null, 2026, null, null, null, "Nattbesök uteblir", NOW));
        administrator.getUntil(LETTERS + "?size=200", list -> mine(list).size() == 2);
    }

    @AfterEach
    void nothing_waits() {
        mine(letters()).forEach(letter -> administrator.post(at(letter, "give-up"), WHY));
    }

    @Test
    void what_could_not_be_counted_is_listed_with_its_fault_and_what_waits_behind_it_without() {
        Answer listed = letters();
        Conformity.of("risk").check("GET", LETTERS, 200, listed);
        List<JsonNode> mine = mine(listed);
        assertThat(mine)
                .extracting(letter -> letter.path("event").asString(""))
                .containsExactly("RiskAssessed", "RiskIdentified");
        assertThat(mine.getFirst().path("cause").asString("")).contains("begins with being identified");
        assertThat(mine.getFirst().path("attempts").asInt(-1)).isEqualTo(1);
        assertThat(mine.getLast().path("cause").isNull()).isTrue();
        assertThat(service.coordinator()
                        .get("/api/risks?unit=bjorken&size=200")
                        .body()
                        .toString())
                .doesNotContain(risk);
    }

    @Test
    void an_event_that_still_fails_is_tried_again_and_stays() {
        String at = at(mine(letters()).getFirst(), "retry");
        Answer tried = administrator.post(at, "");
        assertThat(tried.status()).isEqualTo(200);
        Conformity.of("risk").check("POST", at, 200, tried);
        assertThat(tried.at("/cleared")).isEqualTo("false");
        assertThat(tried.at("/letter/attempts")).isEqualTo("2");
        assertThat(mine(letters())).hasSize(2);
    }

    @Test
    void an_event_is_given_up_with_a_reason_and_what_waited_behind_it_is_counted() {
        JsonNode letter = mine(letters()).getFirst();
        assertThat(administrator.post(at(letter, "give-up"), "{}").errors()).containsExactly("reason MISSING");
        assertThat(administrator.post(at(letter, "give-up"), "{'reason':' '}").errors())
                .containsExactly("reason MISSING");
        assertThat(administrator.post(at(letter, "give-up"), "").status()).isEqualTo(400);
        assertThat(mine(letters())).hasSize(2);

        assertThat(administrator.post(at(letter, "give-up"), WHY).status()).isEqualTo(204);

        assertThat(mine(letters())).isEmpty();
        assertThat(service.coordinator()
                        .get("/api/risks?unit=bjorken&size=200")
                        .body()
                        .toString())
                .contains(risk);
        assertThat(service.coordinator().get("/api/risks/" + risk).at("/risk")).isEqualTo("Nattbesök uteblir");
        notFound(at(letter, "give-up"));
        notFound(at(letter, "retry"));
    }

    @Test
    void a_letter_that_never_was_is_not_found() {
        notFound(LETTERS + "/risk.risks." + risk + ".7/give-up");
        notFound(LETTERS + "/nonsense/retry");
    }

    @Test
    void an_auditor_reads_and_does_not_act() {
        Caller auditor = service.as(Role.AUDITOR, "*");
        Answer listed = auditor.get(LETTERS + "?size=200");
        assertThat(mine(listed)).hasSize(2);
        JsonNode letter = mine(listed).getFirst();
        assertThat(auditor.post(at(letter, "retry"), "").code()).isEqualTo("FORBIDDEN");
        assertThat(auditor.post(at(letter, "give-up"), WHY).code()).isEqualTo("FORBIDDEN");
        assertThat(service.coordinator().get(LETTERS).code()).isEqualTo("FORBIDDEN");
        assertThat(mine(letters())).hasSize(2);
    }

    private void notFound(String at) {
        Answer answer = administrator.post(at, WHY);
        assertThat(answer.status()).as(at).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("NOT_FOUND");
        assertThat(answer.at("/detail")).contains("Det finns ingen väntande händelse");
        Conformity.of("risk").check("POST", at, 404, answer);
    }

    private Answer letters() {
        return administrator.get(LETTERS + "?size=200");
    }

    private List<JsonNode> mine(Answer listed) {
        return listed.body()
                .path("items")
                .valueStream()
                .filter(letter -> letter.path("subject").asString("").equals(risk))
                .toList();
    }

    private static String at(JsonNode letter, String act) {
        return LETTERS + "/" + letter.path("id").asString("") + "/" + act;
    }
}
