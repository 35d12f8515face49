package qms.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import qms.web.metrics.Scrape;

/** What the gateway tells of the requests that pass it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=gateway",
            "management.server.port=0",
            "qms.gateway.services.process=http://localhost:1"
        })
class MetricsTest {
    private static final TestTokens TOKENS = new TestTokens();
    private static final String CASE = UUID.randomUUID().toString();
    private static final StubService DEVIATION = new StubService()
            .answers("/api/complaints/" + CASE, 200, "{\"of\":\"deviation\"}")
            .answers("/oauth2/jwks", 200, TOKENS.jwks());

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry properties) {
        properties.add("qms.gateway.services.deviation", DEVIATION::url);
        properties.add("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", () -> DEVIATION.url() + "/oauth2/jwks");
    }

    @AfterAll
    static void stop() {
        DEVIATION.close();
    }

    @Test
    void a_request_is_counted_for_the_service_that_it_was_passed_to() throws Exception {
        Scrape before = scrape();

        assertThat(status(port, "/api/complaints/" + CASE, true)).isEqualTo(200);
        assertThat(status(port, "/api/complaints/" + CASE, false)).isEqualTo(401);
        assertThat(status(port, "/api/units/" + CASE, true)).isEqualTo(503);

        // A request is counted when its answer is on its way: the caller may have it before the counter has.
        await().untilAsserted(() -> {
            Scrape after = scrape();
            assertThat(requests(after, "deviation", 200) - requests(before, "deviation", 200))
                    .isEqualTo(1);
            assertThat(requests(after, "gateway", 401) - requests(before, "gateway", 401))
                    .isEqualTo(1);
            assertThat(requests(after, "process", 503) - requests(before, "process", 503))
                    .isEqualTo(1);
        });
        assertThat(scrape().sum("qms_gateway_circuit_open", "service=\"deviation\"", "application=\"gateway\""))
                .isZero();
    }

    @Test
    void the_document_lists_what_is_told_and_no_address_is() throws Exception {
        status(port, "/api/complaints/" + CASE, true);
        status(port, "/" + CASE, true);

        await().untilAsserted(() -> assertThat(scrape().missing("gateway")).isEmpty());
        Scrape scrape = scrape();

        assertThat(scrape.ours()).isEqualTo(Scrape.documented("gateway"));
        assertThat(scrape.missing("everyone")).isEmpty();
        assertThat(scrape.text()).doesNotContain(CASE).doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}");
    }

    @Test
    void figures_and_health_are_on_their_own_port_only() throws Exception {
        for (String path :
                new String[] {"/actuator", "/actuator/prometheus", "/actuator/health", "/actuator/health/readiness"}) {
            assertThat(status(port, path, true)).isEqualTo(404);
        }
        assertThat(status(managementPort, "/actuator/health/liveness", false)).isEqualTo(200);
        assertThat(status(managementPort, "/actuator/health/readiness", false)).isEqualTo(200);
        assertThat(status(managementPort, "/actuator/env", false)).isEqualTo(404);
        assertThat(status(managementPort, "/actuator/gateway/routes", false)).isEqualTo(404);
        assertThat(status(managementPort, "/", false)).isEqualTo(404);
    }

    private static double requests(Scrape scrape, String service, int status) {
        return scrape.sum(
                "qms_gateway_requests_seconds_count", "service=\"" + service + "\"", "status=\"" + status + "\"");
    }

    private Scrape scrape() throws Exception {
        return new Scrape(get(managementPort, "/actuator/prometheus", false).body());
    }

    private int status(int at, String path, boolean withToken) throws Exception {
        return get(at, path, withToken).statusCode();
    }

    private HttpResponse<String> get(int at, String path, boolean withToken) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + at + path));
        if (withToken) {
            request.header("Authorization", "Bearer " + TOKENS.of("QUALITY_COORDINATOR", "http://gateway.test"));
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
