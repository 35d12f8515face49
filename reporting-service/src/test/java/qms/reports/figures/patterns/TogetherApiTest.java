package qms.reports.figures.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import qms.events.CaseRef;
import qms.events.incidents.IncidentId;
import qms.events.incidents.IncidentMember;
import qms.events.incidents.IncidentOpened;
import qms.events.lexsarah.LexSarahCaseId;
import qms.events.lexsarah.LexSarahReported;
import qms.events.lexsarah.Reporter;
import qms.reports.TheService;
import qms.service.Answer;
import qms.service.ServiceUnderTest;
import qms.web.Ids;
import qms.web.identity.Role;

/** Complaints and lex Sarah together, and units side by side, over HTTP. */
class TogetherApiTest {

    private static final String TOGETHER = "/api/reports/patterns/alen/together?half=2021H1";
    private static final String COMPARED =
            "/api/reports/comparisons/alen/2021?figure=lexSarah.reports&per=complaints.cases";

    private final ServiceUnderTest service = TheService.running();
    private final PatternFixture alen = new PatternFixture(service, "alen");

    @Test
    void what_rises_among_complaints_and_in_lex_sarah_is_named_and_units_are_compared_only_where_it_is_fair() {
        alen.established("Alen", Map.of("asken", "Asken", "enen", "Enen"));
        happened();
        Answer together = service.coordinator()
                .getUntil(
                        TOGETHER,
                        answer -> answer.at("/byTheme/0/lexSarah/count").equals("1")
                                && answer.at("/byTheme/0/complaints/count").equals("6")
                                && answer.at("/events/0/count").equals("1"));
        assertThat(together.at("/rising/0")).isEqualTo("Bemötande");
        assertThat(together.at("/says"))
                .isEqualTo("Ökar bland både klagomål och lex Sarah jämfört med halvåret före: Bemötande.");
        assertThat(together.at("/byTheme/0/complaints/before")).isEqualTo("1");
        assertThat(together.at("/byTheme/0/complaints/cases/0"))
                .startsWith("/api/reports/drilldown/alen/2021?figure=complaints.byCategory&code=TREATMENT");
        assertThat(together.at("/events/0/label")).isEqualTo("Händelser som är både klagomål och lex Sarah");
        assertThat(together.at("/byUnit/0/unit/key")).isEqualTo("alen");
        assertThat(together.at("/byUnit/1/complaints/count")).isEqualTo("6");
        assertThat(together.at("/notShown")).isEqualTo("0");

        Answer compared = service.coordinator().get(COMPARED);
        assertThat(compared.status()).as(compared.body().toString()).isEqualTo(200);
        assertThat(compared.at("/fair")).isEqualTo("false");
        assertThat(compared.body().has("highestFirst")).isFalse();
        assertThat(compared.at("/rows/0/flags/0/code")).isEqualTo("TOO_FEW");
        assertThat(compared.at("/rows/1/flags/0/code")).isEqualTo("UNKNOWN");
        assertThat(compared.at("/rows/1/unit/name")).isEqualTo("Enen");
        Answer counts = service.coordinator().get("/api/reports/comparisons/alen/2021");
        assertThat(counts.at("/flags/0/code")).isEqualTo("NO_DENOMINATOR");
    }

    @Test
    void nonsense_is_refused_and_so_is_whoever_may_not_read_reports() {
        assertThat(service.coordinator()
                        .get("/api/reports/patterns/bjorken/together?half=2021T1")
                        .errors())
                .containsExactly("half MALFORMED");
        assertThat(service.coordinator()
                        .get("/api/reports/patterns/bjorken/together?half=1021H1")
                        .errors())
                .containsExactly("half OUT_OF_RANGE");
        assertThat(service.coordinator()
                        .get("/api/reports/patterns/bjorken/together")
                        .status())
                .isEqualTo(200);
        assertThat(service.coordinator()
                        .get("/api/reports/comparisons/bjorken/2021")
                        .at("/flags/1/code"))
                .isEqualTo("NOTHING_TO_COMPARE");
        assertThat(service.as(Role.UNIT_MANAGER, "granen")
                        .get("/api/reports/comparisons/bjorken/2021")
                        .status())
                .isEqualTo(404);
        assertThat(service.as(Role.ADMINISTRATOR, "*")
                        .get("/api/reports/patterns/bjorken/together")
                        .status())
                .isEqualTo(403);
    }

    private void happened() {
        alen.complaint("asken", "2020-10-01");
        for (int day = 1; day <= 6; day++) {
            alen.complaint("asken", "2021-03-0" + day);
        }
        LexSarahCaseId sarah = LexSarahCaseId.of(Ids.derived("together lex sarah"));
        Instant at = Instant.parse("2021-03-02T09:00:00Z");
        service.happened(
                sarah.toString(),
                new LexSarahReported(
                        sarah,
                        "asken",
                        null,
                        "REPORT",
                        "SOL",
                        LocalDate.of(2021, 3, 1),
                        at,
                        at,
                        new Reporter(PatternFixture.SEALED, "EMPLOYEE"),
                        "TREATMENT",
                        null,
                        PatternFixture.SEALED));
        IncidentId incident = IncidentId.of(Ids.derived("together incident"));
        service.happened(
                incident.toString(),
                new IncidentOpened(
                        incident,
                        "asken",
                        List.of(
                                member("COMPLAINT", alen.complaintId("asken", "2021-03-01"), 1),
                                member("LEX_SARAH_CASE", sarah.toString(), 2)),
                        "SAME_EVENT",
                        at));
    }

    private static IncidentMember member(String kind, String id, int day) {
        return new IncidentMember(new CaseRef(kind, id), "asken", LocalDate.of(2021, 3, day));
    }
}
