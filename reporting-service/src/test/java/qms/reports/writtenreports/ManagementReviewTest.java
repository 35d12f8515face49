package qms.reports.writtenreports;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.service.ServiceUnderTest.UNIT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import qms.events.measures.MeasureId;
import qms.events.measures.MeasureOrigin;
import qms.events.measures.MeasureProposed;
import qms.reports.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.web.Ids;
import qms.web.identity.Role;
import tools.jackson.databind.JsonNode;

/** The management reviews the system: what it has before it, what it decides, and what it finds of that the next time. */
class ManagementReviewTest {

    private static final Instant NOW = Instant.parse("2015-03-10T09:00:00Z");

    private final ServiceUnderTest service = TheService.running();
    private final Caller coordinator = service.coordinator();

    @Test
    void only_a_management_review_has_decisions_and_they_refer_to_what_there_is() {
        String report = planned("QUALITY_REPORT", 2012);
        act(report, "/collection", "{}", 200);
        assertThat(act(report, "/decisions", "{'kind':'DECISION','text':'Nej.'}", 409)
                        .code())
                .isEqualTo("WRITTEN_REPORT_NO_MANAGEMENT_REVIEW");
        String review = planned("MANAGEMENT_REVIEW", 2012);
        act(review, "/collection", "{}", 200);
        assertThat(act(review, "/decisions", "{'kind':'CHANGE_REQUEST','text':'Se över.','reference':'nothing'}", 400)
                        .errors())
                .containsExactly("reference UNKNOWN_REFERENCE");
        assertThat(act(review, "/decisions/1/links", "{'kind':'MEASURE','reference':'nothing'}", 400)
                        .errors())
                .containsExactly("reference UNKNOWN_REFERENCE");
        assertThat(act(review, "/decisions/1/links", "{'kind':'MEASURE','reference':'" + measure("Ingen") + "'}", 409)
                        .code())
                .isEqualTo("REVIEW_DECISION_UNKNOWN");
    }

    /** SOSFS 2011:9 7 kap. 1 §: the story of a review, and of the one after it. */
    @Test
    void what_a_decision_led_to_is_before_the_management_the_next_time() {
        String measure = measure("Larmen provas varje vecka");
        String first = planned("MANAGEMENT_REVIEW", 2013);
        act(first, "/collection", "{}", 200);
        act(
                first,
                "/decisions",
                "{'kind':'DECISION','text':'Larmen ska provas.','responsible':'Enhetschef','due':'2014-05-31','decidedOn':'2014-02-20'}",
                200);
        String link = "{'kind':'MEASURE','reference':'" + measure + "'}";
        Answer linked = act(first, "/decisions/1/links", link, 200);
        assertThat(linked.at("/decisions/0/links/0/reference")).isEqualTo(measure);
        assertThat(act(first, "/decisions/1/links", link, 409).code()).isEqualTo("REVIEW_DECISION_LINKED");
        assertThat(coordinator.get(first + "/history").body().toString()).contains("ledde till en åtgärd");

        assertThat(coordinator.text(first + "/document?format=html")).contains("Ledde till", "åtgärd");

        String inputs = "/api/reports/management-review-inputs/bjorken/2014";
        Answer seen = coordinator.getUntil(
                inputs,
                answer -> rows(answer, "review.decisions").toString().contains("Larmen ska provas")
                        && rows(answer, "review.measures").toString().contains("Larmen provas"));
        assertThat(rows(seen, "review.decisions").get(0).valueStream().map(cell -> cell.asString("")))
                .containsExactly(
                        "Larmen ska provas.", "Enhetschef", "2014-05-31", "2014-02-20", "åtgärd", "föreslagen");
        assertThat(rows(seen, "review.trends").get(0).path(0).asString("")).isEqualTo("Klagomål och synpunkter");
        assertThat(seen.body().path("tables").findValuesAsString("reference"))
                .contains("selfChecks.table", "changeRequests", "inspections", "providerReviews", "trainings");
        assertThat(coordinator.text(inputs + "?format=html")).contains("Underlag till ledningens genomgång");
        assertThat(rows(coordinator.get(inputs + "?asOf=2014-01-01"), "review.decisions"))
                .isEmpty();

        String next = planned("MANAGEMENT_REVIEW", 2014);
        assertThat(coordinator.text(next + "/document?format=html")).contains("Larmen ska provas.", "föreslagen");
    }

    @Test
    void a_year_before_there_was_the_unit_has_no_number() {
        Answer seen = coordinator.get("/api/reports/management-review-inputs/bjorken/2016");
        assertThat(rows(seen, "review.trends").get(0).valueStream().skip(1).map(cell -> cell.isNumber()))
                .containsExactly(false, false, true, true);
    }

    @Test
    void inputs_are_for_those_who_read_reports_of_the_unit() {
        String inputs = "/api/reports/management-review-inputs/bjorken/2014";
        assertThat(service.as(Role.UNIT_MANAGER, "granen").get(inputs).status()).isEqualTo(404);
        assertThat(service.as(Role.UNIT_MANAGER, UNIT).get(inputs).status()).isEqualTo(200);
        assertThat(coordinator
                        .get("/api/reports/management-review-inputs/bjorken/nyss")
                        .errors())
                .containsExactly("year MALFORMED");
    }

    private static JsonNode rows(Answer inputs, String reference) {
        return inputs.body()
                .path("tables")
                .valueStream()
                .filter(table -> table.path("reference").asString("").equals(reference))
                .findFirst()
                .orElseThrow()
                .path("rows");
    }

    private String measure(String description) {
        String id = Ids.derived("management-review", description, "measures");
        service.happened(
                id,
                new MeasureProposed(
                        MeasureId.of(id),
                        UNIT,
                        null,
                        List.of(new MeasureOrigin("COMPLAINT", "c1")),
                        description,
                        null,
                        LocalDate.of(2014, 6, 1),
                        NOW));
        return id;
    }

    private String planned(String kind, int year) {
        Answer made = coordinator.post(
                "/api/written-reports",
                "{'unit':'bjorken','kind':'%s','year':%d,'title':'Genomgång'}".formatted(kind, year));
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        return made.location();
    }

    private Answer act(String report, String at, String body, int status) {
        Answer done = coordinator.seen(coordinator.get(report).etag()).post(report + at, body);
        assertThat(done.status()).as(at + " " + done.body()).isEqualTo(status);
        return done;
    }
}
