package qms.reports.figures.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qms.events.PersonalText;
import qms.events.complaints.ComplaintCorrected;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.ComplaintRegistered;
import qms.reports.TheService;
import qms.service.Answer;
import qms.service.ServiceUnderTest;
import qms.web.Ids;
import qms.web.identity.Role;
import tools.jackson.databind.JsonNode;

/** A report is proved by its certificate, and counted again says the same, or which events have changed it. */
class CertificateApiTest {

    private static final String AGAIN = "/api/reports/recomputations";
    private static final PersonalText SEALED = new PersonalText("k", "c");

    private final ServiceUnderTest service = TheService.running();

    @Test
    void a_report_counted_again_is_the_same_until_events_change_it_which_are_named() {
        ComplaintId id = registered("certified", 2016);
        String report = "/api/reports/quality/bjorken/2016";
        service.coordinator()
                .getUntil(report, now -> now.at("/complaints/cases").equals("1"));
        Answer certificate = service.coordinator().get(report + "/certificate");

        Answer same = service.coordinator().post(AGAIN, certificate.body().toString());
        assertThat(same.at("/result")).isEqualTo("SAME");
        assertThat(same.at("/reproduced")).isEqualTo("true");
        assertThat(same.at("/explanation")).isEqualTo("Rapporten säger detsamma som när intyget gjordes.");

        service.happened(
                id.toString(),
                new ComplaintCorrected(
                        id,
                        "bjorken",
                        SEALED,
                        null,
                        "RESIDENT",
                        null,
                        null,
                        null,
                        null,
                        Instant.parse("2016-05-02T08:30:00Z")));
        Answer differs = service.coordinator().post(AGAIN, certificate.body().toString());

        assertThat(differs.at("/result")).isEqualTo("DIFFERS");
        assertThat(differs.at("/because")).isEqualTo("LATER_EVENTS");
        assertThat(differs.at("/reproduced")).isEqualTo("true");
        assertThat(differs.body().at("/differences"))
                .anyMatch(each -> each.at("/path").asString().startsWith("complaints.bySource["));
        JsonNode figure = differs.body().at("/figures/0");
        assertThat(figure.at("/figure").asString()).isEqualTo("complaints.bySource");
        assertThat(figure.at("/rows"))
                .extracting(row -> row.at("/reason").asString())
                .containsExactly("RECLASSIFIED_IN", "RECLASSIFIED_OUT");
        assertThat(figure.at("/rows/0/cases/0/link").asString()).isEqualTo("/api/complaints/" + id);
        assertThat(figure.at("/rows/0/cases/0/positions/0").asLong())
                .isGreaterThan(Long.parseLong(certificate.at("/position")));
        assertThat(service.as(Role.EMPLOYEE, "bjorken")
                        .post(AGAIN, certificate.body().toString())
                        .at("/figures/0/rows/0/notShown/cases"))
                .isEqualTo("1");
    }

    @Test
    void a_report_names_the_same_hash_as_its_certificate_also_on_paper() {
        registered("named", 2014);
        String report = "/api/reports/tertial/granen/2014/T1?asOf=2014-12-31";
        Answer answer = service.coordinator()
                .getUntil(report, now -> !now.header("X-Figures-Sha256").isEmpty());

        assertThat(answer.header("X-Log-Position")).matches("[1-9][0-9]*");
        assertThat(answer.header("X-Query-Version")).contains("complaint-facts/");
        assertThat(answer.header("Link"))
                .isEqualTo("</api/reports/tertial/granen/2014/T1/certificate?asOf=2014-12-31>; rel=\"certificate\"");
        assertThat(answer.header("X-Figures-Sha256"))
                .isEqualTo(service.coordinator()
                        .get("/api/reports/tertial/granen/2014/T1/certificate?asOf=2014-12-31")
                        .at("/sha256"));
        assertThat(new String(service.coordinator().bytes(report + "&format=html"), StandardCharsets.UTF_8))
                .contains("Räknesättets version");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quality/granen/2014",
                "tertial/granen/2014/T2",
                "quality-plan/granen/2014",
                "internal-control-plan/granen/2014",
                "follow-ups/granen/2014",
                "patient-safety/granen/2014",
                "non-executed-decisions/granen/2014",
                "non-executed-decisions/granen/2014/2",
                "management-review-inputs/granen/2014"
            })
    void every_report_has_a_certificate_for_those_who_may_read_it(String path) {
        String route = "/api/reports/" + path + "/certificate";
        Answer certificate = service.coordinator().get(route);

        assertThat(certificate.at("/sha256")).hasSize(64);
        assertThat(certificate.at("/query")).contains("risk-facts/");
        assertThat(service.coordinator()
                        .post(AGAIN, certificate.body().toString())
                        .at("/result"))
                .isEqualTo("SAME");
        assertThat(service.as(Role.UNIT_MANAGER, "bjorken").get(route).status()).isEqualTo(404);
        assertThat(service.as(Role.UNIT_MANAGER, "bjorken")
                        .post(AGAIN, certificate.body().toString())
                        .status())
                .isEqualTo(404);
        assertThat(service.as(Role.ADMINISTRATOR, "*").get(route).status()).isEqualTo(403);
        assertThat(service.stranger().post(AGAIN, certificate.body().toString()).status())
                .isEqualTo(401);
    }

    @Test
    void a_certificate_that_was_changed_is_not_reproduced() {
        String certificate = service.coordinator()
                .get("/api/reports/quality/granen/2014/certificate")
                .body()
                .toString();
        String other = certificate.replaceAll("\"sha256\":\"[0-9a-f]{64}\"", "\"sha256\":\"" + "0".repeat(64) + "\"");

        Answer sources = service.coordinator().post(AGAIN, other);
        assertThat(sources.at("/reproduced")).isEqualTo("false");
        assertThat(sources.at("/because")).isEqualTo("SOURCES_CHANGED");
        Answer query =
                service.coordinator().post(AGAIN, other.replaceAll("\"query\":\"[^\"]*\"", "\"query\":\"as it was\""));
        assertThat(query.at("/because")).isEqualTo("QUERY_CHANGED");
        assertThat(service.coordinator()
                        .post(AGAIN, certificate.replaceAll("\"report\":\"QUALITY\"", "\"report\":\"TERTIAL\""))
                        .errors())
                .containsExactly("tertial MISSING");
        assertThat(service.coordinator()
                        .post(AGAIN, certificate.replaceAll("\"report\":\"QUALITY\"", "\"report\":\"GOSSIP\""))
                        .errors())
                .containsExactly("report UNKNOWN_CODE");
        assertThat(service.coordinator()
                        .get("/api/reports/non-executed-decisions/granen/2014/5/certificate")
                        .errors())
                .containsExactly("quarter OUT_OF_RANGE");
    }

    private ComplaintId registered(String name, int year) {
        ComplaintId id = ComplaintId.of(Ids.derived(name));
        Instant day = Instant.parse(year + "-03-02T08:30:00Z");
        service.happened(
                id.toString(),
                new ComplaintRegistered(
                        id,
                        ServiceUnderTest.UNIT,
                        null,
                        "COMPLAINT",
                        "PHONE",
                        day,
                        day,
                        "RELATIVE",
                        List.of("TREATMENT"),
                        null,
                        SEALED,
                        null,
                        false));
        return id;
    }
}
