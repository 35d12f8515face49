package qms.risks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import qms.events.QmsEvent;
import qms.events.riskanalyses.RiskAnalysisDrafted;
import qms.events.riskanalyses.RiskAnalysisId;
import qms.events.riskanalyses.RiskAnalysisPlanned;
import qms.events.riskanalyses.RiskIncluded;
import qms.events.risks.RiskAccepted;
import qms.events.risks.RiskAssessed;
import qms.events.risks.RiskId;
import qms.events.risks.RiskIdentified;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.service.described.Conformity;
import qms.service.export.PdfUa;
import qms.service.export.ReadBack;
import qms.web.Ids;
import qms.web.identity.Role;
import tools.jackson.databind.JsonNode;

/** How it was: a risk that was accepted until the end of June 2024, assessed in March for February, and put into its analysis in April. */
class AsOfApiTest {

    private static final String EXPIRED = "ACCEPTANCE_EXPIRED";

    private final ServiceUnderTest service = TheService.running();
    private final Caller coordinator = service.coordinator();
    private final RiskId risk = RiskId.of(Ids.derived("as of", "risk"));
    private final RiskAnalysisId analysis = RiskAnalysisId.of(Ids.derived("as of", "analysis"));
    private final String matrix = "/api/risk-analyses/" + analysis + "/matrix";

    @BeforeEach
    void a_year_ago() {
        if (coordinator.get("/api/risks/" + risk).status() == 200) {
            return;
        }
        happened(
                new RiskIdentified(risk, "granen", null, 2024, null, null, null, "Larmet hörs inte", on("2024-01-10")));
        happened(new RiskAccepted(risk, "granen", "Känd.", "Chefen", LocalDate.of(2024, 6, 30), on("2024-02-01")));
        happened(
                new RiskAssessed(risk, "granen", 3, 4, 12, "CRITICAL", 1, LocalDate.of(2024, 2, 15), on("2024-03-01")));
        happened(new RiskAnalysisPlanned(analysis, "granen", 2024, "YEARLY", null, null, on("2024-01-05")));
        happened(new RiskAnalysisDrafted(analysis, "granen", on("2024-01-06")));
        happened(new RiskIncluded(analysis, "granen", risk, on("2024-04-02")));
    }

    @Test
    void what_is_reckoned_from_a_day_is_reckoned_from_the_one_that_was_asked_for() {
        assertThat(warnings(coordinator.get("/api/risks/" + risk))).contains(EXPIRED);
        assertThat(warnings(coordinator.get("/api/risks/" + risk + "?asOf=2024-06-30")))
                .doesNotContain(EXPIRED);
        assertThat(warnings(coordinator.get("/api/risks/" + risk + "?asOf=2024-07-01")))
                .contains(EXPIRED);
        assertThat(warnings(coordinator.get("/api/risks/" + risk + "?asOf=2099-07-01")))
                .contains(EXPIRED);
        String list = "/api/risks?unit=granen&year=2024&asOf=";
        assertThat(coordinator.get(list + "2024-06-30").body().toString())
                .contains(risk.toString())
                .doesNotContain(EXPIRED);
        assertThat(coordinator.get(list + "2024-07-01").body().toString()).contains(EXPIRED);
    }

    @Test
    void a_step_says_what_it_changed_and_not_what_time_has_changed_since() {
        assertThat(coordinator.get("/api/risks/" + risk + "/history").body().toString())
                .contains("Känd.")
                .doesNotContain(EXPIRED);
    }

    @Test
    void what_time_has_changed_is_a_difference() {
        String differences = "/api/risks/" + risk + "/differences?from=2024-03-02";
        assertThat(coordinator.get(differences + "&to=2024-06-30").body().path("changes"))
                .isEmpty();
        assertThat(coordinator.get(differences + "&to=2024-07-01").body().toString())
                .contains(EXPIRED);
        assertThat(coordinator.get(differences).body().toString()).contains(EXPIRED);
        assertThat(coordinator
                        .get("/api/risks/" + risk + "/differences?fromNumber=0&toNumber=2")
                        .body()
                        .toString())
                .contains("CRITICAL")
                .doesNotContain(EXPIRED);
    }

    @Test
    void the_matrix_of_a_day_and_the_matrix_as_it_was_known_are_two_questions() {
        assertThat(inCell(matrix + "?on=2024-02-15")).isEqualTo(1);
        assertThat(inCell(matrix + "?on=2024-02-14")).isZero();
        assertThat(coordinator.get(matrix + "?asOf=2024-04-01").at("/total")).isEqualTo("0");
        assertThat(inCell(matrix + "?asOf=2024-04-02")).isEqualTo(1);
        assertThat(inCell(matrix + "?asOf=2024-04-02&on=2024-02-14")).isZero();
        assertThat(coordinator.get(matrix + "?asOf=nyss").errors()).containsExactly("asOf MALFORMED");
        assertThat(service.as(Role.UNIT_MANAGER, "bjorken").get(matrix).status())
                .isEqualTo(404);
    }

    @Test
    void the_matrix_says_which_map_was_in_force() {
        Answer then = coordinator.get(matrix + "?asOf=2024-04-02");
        assertThat(then.at("/mapVersion")).isEqualTo("1");
        assertThat(then.body().path("cells").get(2 * 5 + 3).path("level").asString(""))
                .isEqualTo("CRITICAL");
        assertThat(then.body().path("cells").get(0).path("level").asString("")).isEqualTo("LOW");
        Conformity.of("risk").check("GET", matrix, 200, then);
    }

    @Test
    void the_matrix_of_any_day_is_had_as_a_document_that_can_be_listened_to() throws Exception {
        String asked = matrix + "?asOf=2024-04-02&format=";
        String page = new String(coordinator.bytes(asked + "html"), StandardCharsets.UTF_8);
        assertThat(page)
                .contains("Larmet hörs inte", "1 med sannolikhet 3 och konsekvens 4", "<svg", "2024-04-02", "Granen");
        assertThat(PdfUa.faults(coordinator.bytes(asked + "pdf"))).isEmpty();
        assertThat(ReadBack.pdf(coordinator.bytes(asked + "pdf")))
                .isEqualTo(ReadBack.docx(coordinator.bytes(asked + "docx")))
                .isEqualTo(ReadBack.xlsx(coordinator.bytes(asked + "xlsx")))
                .isEqualTo(ReadBack.csv(coordinator.bytes(asked + "csv")))
                .anySatisfy(table -> assertThat(table.rows())
                        .contains(List.of(
                                "Larmethörsinte", "Granen", "3", "4", "12", "Kritisk", "–", "ingenåtgärd", "Nej")));
        assertThat(new String(coordinator.bytes(matrix + "?asOf=2024-04-01&format=html"), StandardCharsets.UTF_8))
                .doesNotContain("Larmet hörs inte");
        assertThat(service.as(Role.UNIT_MANAGER, "bjorken").get(asked + "pdf").status())
                .isEqualTo(404);
    }

    private int inCell(String at) {
        return coordinator
                .get(at)
                .body()
                .path("cells")
                .get(2 * 5 + 3)
                .path("count")
                .asInt(-1);
    }

    private static String warnings(Answer answer) {
        JsonNode warnings = answer.body().path("warnings");
        assertThat(answer.status()).isEqualTo(200);
        return warnings.toString();
    }

    private void happened(QmsEvent event) {
        service.happened(event.subject(), event);
    }

    private static Instant on(String day) {
        return Instant.parse(day + "T09:00:00Z");
    }
}
