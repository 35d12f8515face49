package qms.reports.dashboardlinks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import qms.events.PersonalText;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.ComplaintRegistered;
import qms.events.dashboardlinks.DashboardLinkId;
import qms.events.dashboardlinks.DashboardLinkMade;
import qms.reports.TheService;
import qms.service.ActsContract;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.service.described.Conformity;
import qms.web.Ids;
import qms.web.identity.Role;

/** Links to dashboards over HTTP, and what is behind them. */
class DashboardLinkApiTest extends ActsContract {

    private static final String SHARED = "/api/shared/dashboards/";
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String path() {
        return "/api/dashboard-links";
    }

    @Override
    protected String body(int number) {
        return "{'unit':'bjorken','year':2012,'asOf':'2013-01-31','validUntil':'%s','reason':'Till brukarrådet %d'}"
                .formatted(TODAY.plusDays(30), number);
    }

    @Override
    protected Faulty faulty() {
        return new Faulty(
                "{'unit':'bjorken','year':12,'reason':'Om 19121212-1212'}", "year OUT_OF_RANGE", "reason MALFORMED");
    }

    @Override
    protected Act act() {
        return new Act("/revocation", "{'reason':'Mötet blev inställt'}");
    }

    @Test
    void a_link_is_for_a_unit_that_exists_a_moment_that_has_been_and_at_most_a_year() {
        String body = newBody().replace("bjorken", "nowhere").replace("2013-01-31", "2190-01-31");
        assertThat(service()
                        .coordinator()
                        .post(path(), body.replace(TODAY.plusDays(30).toString(), "2190-01-01"))
                        .errors())
                .containsExactly("unit UNKNOWN_UNIT", "asOf OUT_OF_RANGE", "validUntil OUT_OF_RANGE");
        assertThat(service()
                        .coordinator()
                        .post(path(), newBody().replace("2013-01-31", "yesterday"))
                        .errors())
                .containsExactly("asOf MALFORMED");
    }

    @Test
    void the_story_of_a_link() {
        IntStream.range(0, 3).forEach(i -> complaint("RELATIVE", i));
        IntStream.range(3, 10).forEach(i -> complaint("SERVICE_USER", i));
        service()
                .coordinator()
                .getUntil(
                        "/api/dashboards/bjorken?year=2012",
                        board -> board.at("/tiles/0/number").equals("10"));
        Caller manager = service().as("p-shares", Role.UNIT_MANAGER, "bjorken");
        Answer link = manager.post(path(), newBody());
        String secret = link.header("X-Shared-Path");
        assertThat(secret).startsWith(SHARED + link.at("/id") + ".");
        assertThat(link.body().toString()).doesNotContain(secret.substring(secret.length() - 10), "secretHash");

        Answer shown = service().stranger().get(secret);
        assertThat(shown.status()).as(shown.body().toString()).isEqualTo(200);
        Conformity.of(service().name()).check("GET", SHARED + "x", 200, shown);
        assertThat(shown.header("Cache-Control")).contains("no-store");
        assertThat(shown.at("/tiles/0/count/text")).isEqualTo("10");
        assertThat(count(shown, "RELATIVE")).isEqualTo("färre än 5");
        assertThat(count(shown, "SERVICE_USER")).isEqualTo("visas inte");
        assertThat(shown.body().toString()).doesNotContain("lastYear", "drilldown", "/api/", "moved");

        String closer = "{'reason':'Mötet blev inställt'}";
        assertThat(service()
                        .as("p-other", Role.UNIT_MANAGER, "bjorken")
                        .seen(link.etag())
                        .post(link.location() + "/revocation", closer)
                        .status())
                .isIn(403, 404);
        assertThat(manager.seen(link.etag())
                        .post(link.location() + "/revocation", closer)
                        .at("/status"))
                .isEqualTo("REVOKED");
        refused(link, "/revocation", closer, "DASHBOARD_LINK_REVOKED");
        assertThat(service().stranger().get(secret).at("/detail"))
                .isEqualTo(service().stranger().get(SHARED + "none").at("/detail"))
                .isNotEmpty();
    }

    @Test
    void whatever_opens_nothing_is_answered_alike() {
        LinkSecret old = LinkSecret.random(Ids.derived("a link that was made long ago"));
        Instant then = Instant.parse("2020-05-02T08:30:00Z");
        service()
                .happened(
                        old.id(),
                        new DashboardLinkMade(
                                DashboardLinkId.of(old.id()),
                                "bjorken",
                                2020,
                                then,
                                LocalDate.of(2020, 6, 1),
                                "Mötet",
                                old.hash(),
                                then));
        Answer past = service().stranger().get(SHARED + old.text());
        Answer guessed =
                service().stranger().get(SHARED + LinkSecret.random(old.id()).text());
        assertThat(past.status()).isEqualTo(404);
        assertThat(guessed.status()).isEqualTo(404);
        assertThat(guessed.at("/detail")).isEqualTo(past.at("/detail"));
    }

    private static String count(Answer shown, String source) {
        return shown.body()
                .path("sources")
                .valueStream()
                .filter(each -> each.path("key").asString().equals(source))
                .map(each -> each.at("/count/text").asString())
                .findFirst()
                .orElseThrow();
    }

    private void complaint(String source, int number) {
        ComplaintId id = ComplaintId.of(Ids.derived("a complaint that is shared", source, "" + number));
        Instant at = Instant.parse("2012-05-02T08:30:00Z");
        service()
                .happened(
                        id.toString(),
                        new ComplaintRegistered(
                                id,
                                "bjorken",
                                null,
                                "COMPLAINT",
                                "PHONE",
                                at,
                                at,
                                source,
                                List.of("TREATMENT"),
                                null,
                                new PersonalText("k", "c"),
                                null,
                                false));
    }
}
