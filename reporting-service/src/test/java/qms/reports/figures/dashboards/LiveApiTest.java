package qms.reports.figures.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Iterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import qms.reports.TheService;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.web.identity.Role;

/** A dashboard that goes on being told, over HTTP. */
class LiveApiTest {

    private static final String PATH = "/api/dashboards/granen/live";

    private final ServiceUnderTest service = TheService.running();
    private final Caller manager = service.as(Role.UNIT_MANAGER, "granen").with("Accept", "text/event-stream");

    @Test
    @Timeout(60)
    void whoever_listens_hears_of_what_is_registered_after_they_began() throws IOException, InterruptedException {
        HttpResponse<Stream<String>> answer = manager.http()
                .send(
                        HttpRequest.newBuilder(manager.base().resolve(PATH + "?year=2011"))
                                .header("Authorization", manager.headers().get("Authorization"))
                                .header("Accept", "text/event-stream")
                                .build(),
                        HttpResponse.BodyHandlers.ofLines());
        try (Stream<String> all = answer.body()) {
            Iterator<String> lines = all.iterator();
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
            assertThat(next(lines, "data: {"))
                    .contains("\"key\":\"complaints.cases\"")
                    .contains("\"number\":0");

            DashboardFixture.complaintRegistered(
                    service, "the complaint that a listener hears of", Instant.parse("2011-05-02T08:30:00Z"));

            assertThat(next(lines, "id: ")).isNotEmpty();
            assertThat(next(lines, "data: {")).contains("\"label\":\"Klagomål och synpunkter\",\"number\":1,");
        }
    }

    @Test
    void only_who_asks_for_a_stream_gets_one_and_only_of_what_they_may_see() {
        assertThat(service.coordinator().get(PATH).code()).isEqualTo("NOT_ACCEPTABLE");
        assertThat(manager.get(PATH + "?year=16").errors()).containsExactly("year MALFORMED");
        assertThat(manager.get("/api/dashboards/bjorken/live").status()).isEqualTo(404);
        assertThat(service.stranger().get(PATH).status()).isEqualTo(401);
        assertThat(service.as(Role.ADMINISTRATOR, "*").get(PATH).status()).isEqualTo(403);
    }

    private static String next(Iterator<String> lines, String start) {
        String line = lines.next();
        while (!line.startsWith(start)) {
            line = lines.next();
        }
        return line;
    }
}
