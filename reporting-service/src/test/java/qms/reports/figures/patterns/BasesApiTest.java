package qms.reports.figures.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import qms.events.declaredfigures.DeclaredFigureId;
import qms.events.declaredfigures.FigureDeclared;
import qms.reports.TheService;
import qms.service.Answer;
import qms.service.ServiceUnderTest;
import qms.web.Ids;

/** What a unit says it had so many of in a year is what its figures are set against. */
class BasesApiTest {

    private static final Instant SAID = Instant.parse("2022-01-10T08:00:00Z");
    private static final String COMPARED =
            "/api/reports/comparisons/havet/2022?figure=complaints.cases&per=base.residents";
    private static final String PATTERN =
            "/api/reports/patterns/havet?figure=complaints.cases&per=base.residents&from=2022-01-01&to=2022-12-31";

    private final ServiceUnderTest service = TheService.running();
    private final PatternFixture havet = new PatternFixture(service, "havet");

    @Test
    void there_is_a_rate_only_where_it_is_said_how_many_there_were_and_the_reason_is_told_otherwise() {
        havet.established("Havet", Map.of("viken", "Viken", "udden", "Udden"));
        for (int day = 1; day <= 6; day++) {
            havet.complaint("viken", "2022-03-0" + day);
            havet.complaint("udden", "2022-03-0" + day);
        }
        said("viken", "30", SAID);
        Answer one = service.coordinator()
                .getUntil(
                        COMPARED,
                        it -> it.at("/rows/1/denominator").equals("30")
                                && it.at("/rows/0/count").equals("6")
                                && it.at("/rows/1/count").equals("6"));
        assertThat(one.at("/rows/0/flags/0/code")).isEqualTo("NO_DENOMINATOR");
        assertThat(one.body().at("/rows/0").has("value")).isFalse();
        assertThat(one.at("/rows/1/value")).isEqualTo("20.0");
        assertThat(one.at("/fair")).isEqualTo("false");
        assertThat(service.coordinator().get(PATTERN).at("/points/2/apart")).isEqualTo("NO_DENOMINATOR");

        said("udden", "20", SAID.plusSeconds(60));
        Answer both = service.coordinator()
                .getUntil(PATTERN, it -> it.at("/points/2/denominator").equals("50"));
        assertThat(both.at("/points/2/value")).isEqualTo("24.0");
        assertThat(both.at("/figure/unit")).isEqualTo("ärenden per 100 boende");
        assertThat(service.coordinator().get(COMPARED).at("/fair")).isEqualTo("true");
        assertThat(service.coordinator()
                        .get(PATTERN + "&asOf=2022-01-10T08:00:30Z")
                        .at("/points/0/denominator"))
                .isEqualTo("0");
        String document = new String(service.coordinator().bytes(PATTERN + "&format=html"), StandardCharsets.UTF_8);
        assertThat(document).contains("<svg", "Övre gräns", "2022-03");
        assertThat(service.coordinator()
                        .get("/api/reports/quality/viken/2022")
                        .body()
                        .path("discrepancies")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void a_base_is_no_figure_to_follow_by_itself() {
        assertThat(service.coordinator()
                        .get("/api/reports/patterns/bjorken?figure=base.residents")
                        .errors())
                .containsExactly("figure UNKNOWN_CODE");
    }

    private void said(String unit, String value, Instant at) {
        DeclaredFigureId id = DeclaredFigureId.of(Ids.derived("base of " + unit + at));
        service.happened(
                id.toString(),
                new FigureDeclared(
                        id, unit, null, 2022, "base.residents", new BigDecimal(value), "Den 31 december", at));
    }
}
