package qms.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qms.reports.TheService;
import qms.service.Answer;
import qms.service.ServiceUnderTest;
import qms.service.described.Conformity;
import qms.web.identity.Role;

/** The reports over HTTP, and each refusal that a reader may meet. */
class ReportApiTest {

    private final ServiceUnderTest service = TheService.running();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/reports/quality/bjorken/2026",
                "/api/reports/tertial/bjorken/2026/T1",
                "/api/reports/quality-plan/bjorken/2026",
                "/api/reports/internal-control-plan/bjorken/2026",
                "/api/reports/follow-ups/bjorken/2026"
            })
    void a_report_is_read_for_a_unit_and_year(String path) {
        Answer report = service.coordinator().get(path);
        assertThat(report.status()).as(report.body().toString()).isEqualTo(200);
        assertThat(report.at("/unit/key")).isEqualTo("bjorken");
        Conformity.of(service.name()).check("GET", path, 200, report);

        Answer asOf = service.coordinator().get(path + "?asOf=2026-05-01&recordedBy=2026-05-02T08:00:00Z");
        assertThat(asOf.at("/importedLater")).isEqualTo("0");
        Conformity.of(service.name()).check("GET", path, 200, asOf);

        assertThat(service.coordinator().get(path + "?asOf=yesterday").errors()).containsExactly("asOf MALFORMED");
        assertThat(service.coordinator().get(path + "?asOf=2026-05-01T08:00:00").errors())
                .containsExactly("asOf MALFORMED");
        assertThat(service.coordinator().get(path + "?recordedBy=2026-05-01").errors())
                .containsExactly("recordedBy MALFORMED");
        assertThat(service.coordinator().get(path.replace("2026", "26")).errors())
                .containsExactly("year MALFORMED");
        assertThat(service.coordinator().get(path.replace("2026", "1800")).errors())
                .containsExactly("year OUT_OF_RANGE");
        assertThat(service.coordinator().get(path.replace("bjorken", "nowhere")).status())
                .isEqualTo(404);
        assertThat(service.as(Role.UNIT_MANAGER, "granen").get(path).status()).isEqualTo(404);
        assertThat(service.as(Role.ADMINISTRATOR, "*").get(path).status()).isEqualTo(403);
        assertThat(service.stranger().get(path).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"T4", "t1", "2026"})
    void a_tertial_is_one_of_three(String tertial) {
        assertThat(service.coordinator()
                        .get("/api/reports/tertial/bjorken/2026/" + tertial)
                        .errors())
                .containsExactly("tertial UNKNOWN_CODE");
    }
}
