package qms.reports.figures.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import qms.reports.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.service.described.Conformity;
import qms.web.identity.Role;

/** The dashboard over HTTP, and each refusal that a reader may meet. */
class DashboardApiTest {

    private static final String PATH = "/api/dashboards/granen";

    private final ServiceUnderTest service = TheService.running();
    private final Caller coordinator = service.coordinator();

    @Test
    void a_manager_sees_how_the_own_unit_stands() {
        Answer board = service.as(Role.UNIT_MANAGER, "granen").get(PATH + "?year=2016");
        assertThat(board.status()).as(board.body().toString()).isEqualTo(200);
        assertThat(board.at("/unit/name")).isEqualTo("Granen");
        assertThat(board.at("/tiles/0/label")).isEqualTo("Klagomål och synpunkter");
        assertThat(board.at("/day")).isEqualTo("2016-12-31");
        assertThat(board.header("X-Projected-Until")).isNotEmpty();
        Conformity.of(service.name()).check("GET", PATH, 200, board);
    }

    @Test
    void without_a_year_it_is_the_year_of_the_moment() {
        assertThat(coordinator.get(PATH + "?asOf=2017-05-31").at("/year")).isEqualTo("2017");
        assertThat(coordinator.get(PATH + "?asOf=2017-05-31").at("/day")).isEqualTo("2017-05-31");
    }

    @Test
    void what_has_just_happened_is_there_and_what_has_not_changed_is_not_sent_again() {
        DashboardFixture.complaintRegistered(
                service, "the complaint that a dashboard shows", Instant.parse("2013-05-02T08:30:00Z"));
        Answer first = coordinator.getUntil(
                PATH + "?year=2013", board -> board.at("/tiles/0/number").equals("1"));
        assertThat(first.at("/tiles/0/number")).isEqualTo("1");
        assertThat(coordinator.get(PATH + "?year=2013&asOf=2013-03-01").at("/tiles/0/number"))
                .isEqualTo("0");
        Answer again = coordinator.with("If-None-Match", "\"-\"").get(PATH + "?year=2013");
        assertThat(again.status()).isEqualTo(200);
        Answer unchanged = coordinator.with("If-None-Match", again.etag()).get(PATH + "?year=2013");
        // Another test may have written meanwhile: then the answer is whole, and of another version.
        assertThat(unchanged.status() == 304 || !unchanged.etag().equals(again.etag()))
                .isTrue();
    }

    @Test
    void who_may_not_see_the_unit_does_not_learn_that_it_is_there() {
        assertThat(service.as(Role.UNIT_MANAGER, "bjorken").get(PATH).status()).isEqualTo(404);
        assertThat(coordinator.get("/api/dashboards/nowhere").status()).isEqualTo(404);
        assertThat(service.as(Role.ADMINISTRATOR, "*").get(PATH).status()).isEqualTo(403);
        assertThat(service.stranger().get(PATH).status()).isEqualTo(401);
    }

    @Test
    void nonsense_is_named() {
        assertThat(coordinator.get(PATH + "?year=16").errors()).containsExactly("year MALFORMED");
        assertThat(coordinator.get(PATH + "?asOf=yesterday").errors()).containsExactly("asOf MALFORMED");
        assertThat(coordinator.get(PATH + "?recordedBy=2016").errors()).containsExactly("recordedBy MALFORMED");
    }

    @Test
    void it_is_had_as_a_document_in_every_format() {
        String page = coordinator.text(PATH + "?year=2016&format=html");
        assertThat(page).contains("<h1", "Översikt", "Granen", "Siffror i korthet", "<svg", "Risker på kartan");
        for (String format : List.of("pdf", "docx", "xlsx", "csv")) {
            Answer document = coordinator.get(PATH + "?year=2016&format=" + format);
            assertThat(document.status()).as(format).isEqualTo(200);
            assertThat(document.header("Content-Disposition")).contains("oversikt-granen-2016-12-31");
        }
    }

    @Test
    void each_tile_opens_what_it_counts() {
        Answer board = coordinator.get(PATH + "?asOf=2016-10-31");
        assertThat(board.body().path("tiles")).isNotEmpty().allSatisfy(tile -> {
            Answer behind = coordinator.get(tile.path("drilldown").asString());
            assertThat(behind.status()).as(behind.body().toString()).isEqualTo(200);
            assertThat(behind.at("/asOf")).isEqualTo(board.at("/asOf"));
            assertThat(behind.at("/value") + behind.at("/number"))
                    .isEqualTo(tile.path("number").asString());
        });
        Answer things = coordinator.get(PATH + "/things?tile=risks.critical&year=2016");
        Conformity.of(service.name()).check("GET", PATH + "/things", 200, things);
        assertThat(coordinator.get(PATH + "/things").errors()).containsExactly("tile MISSING");
        assertThat(coordinator.get(PATH + "/things?tile=complaints.cases").errors())
                .containsExactly("tile UNKNOWN_CODE");
    }
}
