package qms.reports.figures.drilldown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import qms.events.PersonalText;
import qms.events.complaints.ComplaintCorrected;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.ComplaintRegistered;
import qms.reports.TheService;
import qms.service.Answer;
import qms.service.ServiceUnderTest;
import qms.service.described.Conformity;
import qms.web.Ids;
import qms.web.identity.Role;

/** A figure is opened by whoever reads the report, and names the cases to whoever may see them. */
class DrillDownApiTest {

    private static final String BEHIND = "/api/reports/drilldown/granen/2018";
    private static final PersonalText SEALED = new PersonalText("k", "c");
    private static final Instant MARCH = Instant.parse("2018-03-02T08:30:00Z");
    private static final Instant MAY = Instant.parse("2018-05-02T08:30:00Z");

    private final ServiceUnderTest service = TheService.running();

    @Test
    void the_cases_behind_a_figure_are_named_with_the_events_that_they_come_of() {
        ComplaintId id = registered("granen's complaint");
        service.happened(
                id.toString(),
                new ComplaintCorrected(id, "granen", SEALED, null, "RESIDENT", null, null, null, null, MAY));
        String path = BEHIND + "?figure=complaints.bySource&code=RESIDENT&tertial=T1";

        Answer behind =
                service.coordinator().getUntil(path, now -> now.at("/value").equals("1"));

        Conformity.of(service.name()).check("GET", BEHIND, 200, behind);
        assertThat(behind.at("/label")).isEqualTo("Klagomål och synpunkter efter källa");
        assertThat(behind.at("/codeLabel")).isEqualTo("Invånare");
        assertThat(behind.at("/tertial")).isEqualTo("T1");
        assertThat(behind.at("/cases/0/link")).isEqualTo("/api/complaints/" + id);
        assertThat(behind.at("/cases/0/unit/name")).isEqualTo("Granen");
        assertThat(behind.at("/cases/0/day")).isEqualTo("2018-03-02");
        assertThat(behind.at("/cases/0/registeredAt")).isEqualTo(MAY.toString());
        assertThat(behind.at("/cases/0/facts/0/position")).matches("[1-9][0-9]*");
        assertThat(behind.at("/notShown/cases")).isEqualTo("0");
        assertThat(service.coordinator()
                        .get(path.replace("RESIDENT", "RELATIVE") + "&asOf=2018-04-30")
                        .at("/value"))
                .isEqualTo("1");
        assertThat(service.coordinator().get(path + "&asOf=2018-04-30").at("/value"))
                .isEqualTo("0");
        assertThat(service.coordinator().get(path.replace("T1", "T2")).at("/value"))
                .isEqualTo("0");
        assertThat(service.coordinator()
                        .get(path.replace("T1", "T2") + "&cumulative=true")
                        .at("/value"))
                .isEqualTo("1");
    }

    @Test
    void who_may_read_the_report_and_not_the_cases_learns_how_many_they_are() {
        registered("granen's other complaint");
        String path = "/api/reports/drilldown/granen/2017?figure=complaints.cases";
        service.coordinator().getUntil(path, now -> now.at("/value").equals("1"));

        Answer toEmployee = service.as(Role.EMPLOYEE, "granen").get(path);

        assertThat(toEmployee.at("/value")).isEqualTo("1");
        assertThat(toEmployee.body().at("/cases").size()).isZero();
        assertThat(toEmployee.at("/notShown/cases")).isEqualTo("1");
        assertThat(toEmployee.at("/notShown/value")).isEqualTo("1");
        assertThat(service.as(Role.UNIT_MANAGER, "bjorken").get(path).status()).isEqualTo(404);
        assertThat(service.as(Role.ADMINISTRATOR, "*").get(path).status()).isEqualTo(403);
        assertThat(service.stranger().get(path).status()).isEqualTo(401);
    }

    @Test
    void a_figure_is_one_of_those_that_reports_have() {
        assertThat(service.coordinator().get(BEHIND).at("/figure")).isEqualTo("incidents.events");
        assertThat(service.coordinator().get(BEHIND + "?figure=complaints.all").errors())
                .containsExactly("figure UNKNOWN_CODE");
        assertThat(service.coordinator()
                        .get(BEHIND + "?figure=risks.total&tertial=T4")
                        .errors())
                .containsExactly("tertial UNKNOWN_CODE");
        assertThat(service.coordinator()
                        .get(BEHIND + "?figure=risks.total&code=CRITICAL")
                        .at("/value"))
                .isEqualTo("0");
    }

    private ComplaintId registered(String name) {
        ComplaintId id = ComplaintId.of(Ids.derived(name));
        boolean first = name.equals("granen's complaint");
        Instant came = first ? MARCH : Instant.parse("2017-03-02T08:30:00Z");
        service.happened(
                id.toString(),
                new ComplaintRegistered(
                        id,
                        ServiceUnderTest.OTHER_UNIT,
                        null,
                        "COMPLAINT",
                        "PHONE",
                        came,
                        came,
                        "RELATIVE",
                        List.of("TREATMENT"),
                        null,
                        SEALED,
                        null,
                        false));
        return id;
    }
}
