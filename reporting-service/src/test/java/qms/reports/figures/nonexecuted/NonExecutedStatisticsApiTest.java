package qms.reports.figures.nonexecuted;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import qms.events.nonexecuted.NonExecutedFigure;
import qms.events.nonexecuted.NonExecutedFiguresCollected;
import qms.events.nonexecuted.NonExecutedQuarterOpened;
import qms.events.nonexecuted.NonExecutedReportId;
import qms.events.organisation.OrganisationEvent;
import qms.events.organisation.UnitEstablished;
import qms.reports.TheService;
import qms.service.Answer;
import qms.service.ServiceUnderTest;
import qms.web.Ids;
import qms.web.identity.Role;

/** The statistics of non-executed decisions over HTTP. */
class NonExecutedStatisticsApiTest {

    private static final String REPORT = "/api/reports/non-executed-decisions/ekbacken/2024";
    private final ServiceUnderTest service = TheService.running();

    @Test
    void the_statistics_of_a_year_are_had_as_an_answer_and_as_a_document_and_opened() {
        happened();
        Answer answer = service.coordinator()
                .getUntil(REPORT, it -> it.at("/quarters/0/waiting").equals("4"));
        assertThat(answer.at("/quarters/0/byLaw/0/label")).isEqualTo("SoL");
        assertThat(answer.at("/quarters/0/fees/0/fee/least")).isEqualTo("10000");
        assertThat(answer.at("/quarters/0/reports/0/toIvo")).isEqualTo("MISSING");
        assertThat(answer.at("/quarters/0/window/closes")).isEqualTo("2024-04-30");
        assertThat(answer.at("/notRecorded/0/code")).isEqualTo("REASON");
        assertThat(service.coordinator().get(answer.at("/quarters/0/cases")).at("/value"))
                .isEqualTo("4");
        assertThat(service.coordinator().get(REPORT + "/1").at("/quarters/0/quarter"))
                .isEqualTo("1");
        assertThat(service.coordinator()
                        .get(REPORT + "?asOf=2024-01-01T00:00:00Z")
                        .at("/quarters/0/waiting"))
                .isEqualTo("0");
        String document = new String(service.coordinator().bytes(REPORT + "?format=html"), StandardCharsets.UTF_8);
        assertThat(document)
                .contains("<h1>Ej verkställda beslut</h1>", "Till och med 2025-12-31", "10000–1000000 kr", "hemtjänst");
    }

    @Test
    void a_bridge_says_that_the_figures_were_collected() {
        happened();
        service.coordinator()
                .getUntil(REPORT, it -> it.at("/quarters/0/waiting").equals("4"));
        Answer bridge = service.coordinator()
                .get("/api/reports/bridges/ekbacken/2024?from=2024-04-02&to=2024-06-30&figure=nonExecuted.waiting");
        assertThat(bridge.at("/figures/0/opening")).isEqualTo("0");
        assertThat(bridge.at("/figures/0/rows/0/reason")).isEqualTo("COLLECTED");
        assertThat(bridge.at("/figures/0/rows/0/n")).isEqualTo("4");
        assertThat(bridge.at("/figures/0/closing")).isEqualTo("4");
    }

    @Test
    void nonsense_is_refused_and_so_is_whoever_may_not_read_reports() {
        assertThat(service.coordinator()
                        .get("/api/reports/non-executed-decisions/bjorken/2024/5")
                        .errors())
                .containsExactly("quarter OUT_OF_RANGE");
        assertThat(service.as(Role.UNIT_MANAGER, "granen")
                        .get("/api/reports/non-executed-decisions/bjorken/2024")
                        .status())
                .isEqualTo(404);
        assertThat(service.as(Role.ADMINISTRATOR, "*")
                        .get("/api/reports/non-executed-decisions/bjorken/2024")
                        .status())
                .isEqualTo(403);
    }

    private void happened() {
        Instant at = Instant.parse("2024-04-01T08:00:00Z");
        NonExecutedReportId id = NonExecutedReportId.of(Ids.derived("ekbacken 2024 1"));
        if (service.coordinator().get(REPORT).status() == 200) {
            return;
        }
        service.happened(
                OrganisationEvent.STREAM,
                new UnitEstablished("ekbacken", "Ekbacken", "UNIT", LocalDate.of(2015, 1, 1), at));
        service.happened(
                id.toString(), new NonExecutedQuarterOpened(id, "ekbacken", 2024, 1, LocalDate.of(2024, 4, 1), at));
        service.happened(
                id.toString(),
                new NonExecutedFiguresCollected(
                        id,
                        "ekbacken",
                        List.of(new NonExecutedFigure("SOL", "HOME_CARE", "NOT_EXECUTED", "MONTHS_3_TO_6", 4)),
                        LocalDate.of(2024, 4, 4),
                        at.plusSeconds(3 * 86_400)));
    }
}
