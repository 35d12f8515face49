package qms.reports.figures.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import qms.reports.TheService;
import qms.service.Answer;
import qms.service.ServiceUnderTest;
import qms.web.identity.Role;

/** Patterns and the register of figures over HTTP, and each refusal that a reader may meet. */
class PatternApiTest {

    private static final String PATTERN = "/api/reports/patterns/bjorken?figure=complaints.cases";

    private final ServiceUnderTest service = TheService.running();

    @Test
    void a_pattern_is_read_for_a_unit_and_a_figure() {
        Answer pattern = service.coordinator().get(PATTERN + "&by=TERTIAL&from=2017-01-01&to=2018-12-31");
        assertThat(pattern.status()).as(pattern.body().toString()).isEqualTo(200);
        assertThat(pattern.at("/unit/key")).isEqualTo("bjorken");
        assertThat(pattern.at("/figure/name")).isEqualTo("Klagomål och synpunkter");
        assertThat(pattern.at("/points/0/period")).isEqualTo("2017-T1");
        assertThat(pattern.at("/points/0/apart")).isEqualTo("UNKNOWN");
        assertThat(pattern.at("/says")).startsWith("För få jämförbara perioder");
        assertThat(pattern.header("X-Projected-Until")).isNotEmpty();
        assertThat(service.coordinator().get(PATTERN + "&asOf=2018-05-01").at("/importedLater"))
                .isEqualTo("0");
    }

    @Test
    void a_share_is_drawn_with_what_it_is_a_share_of() {
        Answer checks = service.coordinator().get("/api/reports/patterns/bjorken?figure=selfChecks.failed");
        assertThat(checks.at("/chart")).isEqualTo("P");
        assertThat(checks.at("/figure/per")).isEqualTo("selfChecks.performed");
        Answer risks = service.coordinator().get("/api/reports/patterns/bjorken?figure=risks.total");
        assertThat(risks.at("/says")).startsWith("En nivå och inga händelser");
    }

    @Test
    void nonsense_is_refused_by_field() {
        assertThat(errors("?figure=weather.sun")).containsExactly("figure UNKNOWN_CODE");
        assertThat(errors("?figure=complaints.bySource&code=MARTIAN")).containsExactly("code UNKNOWN_CODE");
        assertThat(errors("?figure=complaints.cases&code=RELATIVE")).containsExactly("code UNKNOWN_CODE");
        assertThat(errors("?figure=complaints.cases&per=risks.total")).containsExactly("per UNKNOWN_CODE");
        assertThat(errors("?figure=complaints.cases&by=WEEK")).containsExactly("by UNKNOWN_CODE");
        assertThat(errors("?figure=complaints.cases&from=monday")).containsExactly("from MALFORMED");
        assertThat(errors("?figure=complaints.cases&from=1066-01-01")).containsExactly("from OUT_OF_RANGE");
        assertThat(errors("?figure=complaints.cases&from=2018-01-01&to=2017-01-01"))
                .containsExactly("to OUT_OF_RANGE");
        assertThat(errors("?figure=complaints.cases&from=1991-01-01&to=2017-01-01"))
                .containsExactly("to OUT_OF_RANGE");
        assertThat(errors("?figure=complaints.cases&asOf=yesterday")).containsExactly("asOf MALFORMED");
    }

    @Test
    void a_pattern_is_for_those_who_may_read_the_report_of_the_unit() {
        assertThat(service.coordinator()
                        .get(PATTERN.replace("bjorken", "nowhere"))
                        .status())
                .isEqualTo(404);
        assertThat(service.as(Role.UNIT_MANAGER, "granen").get(PATTERN).status())
                .isEqualTo(404);
        assertThat(service.as(Role.ADMINISTRATOR, "*").get(PATTERN).status()).isEqualTo(403);
        assertThat(service.stranger().get(PATTERN).status()).isEqualTo(401);
    }

    @Test
    void every_figure_says_what_it_counts_and_what_it_leaves_out() {
        Answer figures = service.as(Role.EMPLOYEE, "bjorken").get("/api/figures");
        assertThat(figures.status()).isEqualTo(200);
        assertThat(figures.body().valueStream())
                .isNotEmpty()
                .allSatisfy(figure ->
                        assertThat(figure.path("definition").asString("")).isNotEmpty())
                .allSatisfy(
                        figure -> assertThat(figure.path("law").asString("")).isNotEmpty());
    }

    private List<String> errors(String query) {
        return service.coordinator()
                .get("/api/reports/patterns/bjorken" + query)
                .errors();
    }
}
