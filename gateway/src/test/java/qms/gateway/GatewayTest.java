package qms.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=gateway",
            "qms.gateway.demo-identity=true",
            "qms.gateway.public-url=http://gateway.test",
            "qms.gateway.patience=1s",
            "qms.gateway.largest-body=100KB",
            "qms.gateway.largest-import=3MB",
            "qms.gateway.largest-upload=2MB",
            "qms.gateway.tokens-per-minute=3",
            "qms.gateway.intake-per-minute=3"
        })
class GatewayTest {
    private static final String READY = "{\"ready\":true,\"position\":7,\"deadLetters\":0}";
    private static final TestTokens TOKENS = new TestTokens();
    private static final StubService PROCESS = new StubService()
            .answers("/internal/health", 200, READY)
            .answers("/internal/openapi", 200, "{\"paths\":{\"/api/units\":{}},\"components\":{\"schemas\":{}}}")
            .answers(
                    "/internal/problems",
                    200,
                    "[{\"code\":\"UNIT_CLOSED\",\"status\":409,\"title\":\"Enheten är stängd\"}]")
            .answers("/api/units", 200, "{\"of\":\"process\"}");
    private static final StubService DEVIATION = new StubService()
            .answers("/internal/health", 200, READY)
            .answers("/internal/openapi", 200, "{\"paths\":{\"/api/complaints\":{}}}")
            .answers("/api/complaints", 201, "{\"of\":\"deviation\"}")
            .answers("/api/complaints/import", 200, "{\"read\":0}");
    private static final StubService REPORTING = new StubService()
            .answers("/internal/health", 200, READY)
            .answers("/internal/openapi", 200, "{\"paths\":{\"/api/reports\":{}}}");
    private static final StubService IDENTITY = new StubService()
            .answers("/internal/health", 200, "{\"ready\":true}")
            .answers(
                    "/internal/demo-logins",
                    200,
                    "[{\"id\":\"enhetschef\",\"secret\":\"enhetschef\",\"shownAs\":\"Enhetschef\",\"roles\":[\"UNIT_MANAGER\"],\"units\":[\"iof\"]}]")
            .answers("/oauth2/jwks", 200, TOKENS.jwks())
            .answers("/oauth2/token", 200, "{\"access_token\":\"x\"}");

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry properties) {
        properties.add("qms.gateway.services.process", PROCESS::url);
        properties.add("qms.gateway.services.deviation", DEVIATION::url);
        properties.add("qms.gateway.services.reporting", REPORTING::url);
        properties.add("qms.gateway.services.identity", IDENTITY::url);
        properties.add("qms.gateway.services.risk", () -> "http://127.0.0.1:" + nobody());
        properties.add("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", () -> IDENTITY.url() + "/oauth2/jwks");
    }

    @AfterAll
    static void stop() {
        PROCESS.close();
        DEVIATION.close();
        REPORTING.close();
        IDENTITY.close();
    }

    @Nested
    class A_request_with_a_token {

        @Test
        void reaches_the_service_that_owns_the_path_with_its_query_as_it_came() throws Exception {
            HttpResponse<String> answer = send(get("/api/units?asOf=2024-01-01T00:00:00%2B01:00&q=a+b&empty="));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("process");
            assertThat(PROCESS.asked("/api/units").getLast().uri().getRawQuery())
                    .isEqualTo("asOf=2024-01-01T00:00:00%2B01:00&q=a+b&empty=");
        }

        @Test
        void carries_its_token_and_a_request_id_and_nothing_that_only_the_house_may_say() throws Exception {
            send(get("/api/units")
                    .header("X-Request-Id", "abc-1")
                    .header("X-Forwarded-Host", "evil.test")
                    .header("Forwarded", "host=evil.test")
                    .header("X-Qms-Actor", "someone"));

            var headers = PROCESS.asked("/api/units").getLast().headers();
            assertThat(headers.get("X-request-id")).containsExactly("abc-1");
            assertThat(headers.get("Authorization").getFirst()).startsWith("Bearer ");
            assertThat(headers.keySet()).doesNotContain("X-forwarded-host", "Forwarded", "X-qms-actor");
        }

        @Test
        void that_is_posted_arrives_once() throws Exception {
            int before = DEVIATION.asked("/api/complaints").size();

            HttpResponse<String> answer = send(post("/api/complaints", "{}", "application/json"));

            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(DEVIATION.asked("/api/complaints")).hasSize(before + 1);
        }

        @Test
        void for_a_service_that_cannot_be_reached_is_told_to_come_back() throws Exception {
            HttpResponse<String> answer = send(get("/api/risks"));

            assertProblem(answer, 503, "UNAVAILABLE");
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
        }

        @Test
        void that_breaks_off_after_it_was_posted_is_not_repeated() throws Exception {
            var path = "/api/lex-sarah-cases";
            DEVIATION.answers(path, HttpExchange::close);

            HttpResponse<String> answer = send(post(path, "{}", "application/json"));

            assertProblem(answer, 503, "UNAVAILABLE");
            assertThat(DEVIATION.asked(path)).hasSize(1);
        }

        @Test
        void whose_answer_breaks_off_halfway_is_not_an_internal_error() throws Exception {
            REPORTING.answers("/api/declared-figures", exchange -> {
                exchange.sendResponseHeaders(200, 100);
                exchange.getResponseBody().write('{');
                exchange.getResponseBody().flush();
            });

            assertProblem(send(get("/api/declared-figures")), 503, "UNAVAILABLE");
        }

        @Test
        void that_takes_too_long_is_told_so() throws Exception {
            var released = new CountDownLatch(1);
            REPORTING.answers("/api/reporting-statements", exchange -> {
                await(released);
                StubService.send(exchange, 200, "{}");
            });

            HttpResponse<String> answer = send(get("/api/reporting-statements"));
            released.countDown();

            assertProblem(answer, 504, "GATEWAY_TIMEOUT");
        }

        @Test
        void that_is_larger_than_an_ordinary_request_may_be_is_refused() throws Exception {
            assertProblem(send(post("/api/complaints", "x".repeat(200_000), "application/json")), 413, "TOO_LARGE");
        }

        @Test
        void that_imports_streams_through() throws Exception {
            HttpResponse<String> answer =
                    send(post("/api/complaints/import", " ".repeat(2_500_000), "application/x-ndjson"));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(DEVIATION.asked("/api/complaints/import").getLast().bytes())
                    .isEqualTo(2_500_000);
        }

        @Test
        void that_is_a_file_streams_through_up_to_its_own_limit() throws Exception {
            String file = "application/octet-stream";
            assertThat(send(post("/api/complaints", "x".repeat(1_500_000), file))
                            .statusCode())
                    .isEqualTo(201);
            assertThat(DEVIATION.asked("/api/complaints").getLast().bytes()).isEqualTo(1_500_000);
            assertProblem(send(post("/api/complaints", "x".repeat(2_500_000), file)), 413, "TOO_LARGE");
        }

        @Test
        void that_asks_for_a_stream_is_told_each_thing_as_it_comes_and_for_longer_than_an_answer_may_take()
                throws Exception {
            String path = "/api/dashboards/iof/live";
            var heard = new CountDownLatch(1);
            REPORTING.answers(path, exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "text/event-stream;charset=UTF-8");
                exchange.sendResponseHeaders(200, 0);
                say(exchange, "data: 1\n\n");
                await(heard);
                say(exchange, "data: 2\n\n");
            });

            HttpResponse<InputStream> answer = http.send(
                    request(path).header("Accept", "text/event-stream").GET().build(), BodyHandlers.ofInputStream());

            try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
                assertThat(lines.readLine()).isEqualTo("data: 1");
                assertThat(heard.await(1200, TimeUnit.MILLISECONDS)).isFalse();
                heard.countDown();
                assertThat(lines.readLine()).isEmpty();
                assertThat(lines.readLine()).isEqualTo("data: 2");
            }
        }

        private void say(HttpExchange exchange, String message) throws IOException {
            exchange.getResponseBody().write(message.getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        }

        private void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }

        @Test
        void that_imports_without_end_is_cut_off() throws Exception {
            var endless = request("/api/complaints/import")
                    .header("Content-Type", "application/x-ndjson")
                    .POST(BodyPublishers.ofInputStream(() -> new Blank(8_000_000)));

            assertProblem(send(endless), 413, "TOO_LARGE");
        }

        @Test
        void whose_address_cannot_be_read_is_a_bad_request() throws Exception {
            // Sent raw, for the client of the JDK would not.
            try (var socket = new Socket("localhost", port)) {
                socket.getOutputStream()
                        .write("GET /api/units?x=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
                assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                        .startsWith("HTTP/1.1 400 ")
                        .contains("BAD_REQUEST");
            }
        }

        @Test
        void for_a_path_that_nobody_owns_finds_nothing() throws Exception {
            assertThat(send(get("/api/unknown")).statusCode()).isIn(403, 404);
        }
    }

    @Test
    void a_request_without_a_token_is_refused() throws Exception {
        HttpResponse<String> answer =
                http.send(HttpRequest.newBuilder(at("/api/units")).build(), BodyHandlers.ofString());

        assertProblem(answer, 401, "UNAUTHENTICATED");
    }

    @Test
    void one_address_may_send_in_complaints_only_so_often() throws Exception {
        HttpRequest challenge =
                HttpRequest.newBuilder(at("/api/intake/challenge")).build();
        HttpResponse<String> answer = http.send(challenge, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isNotEqualTo(429);
        for (int i = 0; i < 4 && answer.statusCode() != 429; i++) {
            answer = http.send(challenge, BodyHandlers.ofString());
        }

        assertProblem(answer, 429, "TOO_MANY_REQUESTS");
    }

    @Test
    void one_address_may_ask_for_a_token_only_so_often() throws Exception {
        HttpResponse<String> answer = askForToken();
        for (int i = 0; i < 5 && answer.statusCode() == 200; i++) {
            answer = askForToken();
        }

        assertProblem(answer, 429, "TOO_MANY_REQUESTS");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void the_whole_is_not_ready_while_one_part_is_silent() throws Exception {
        HttpResponse<String> answer = open("/health");
        JsonNode health = json.readTree(answer.body());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(health.at("/ready").asBoolean()).isFalse();
        assertThat(health.at("/parts/risk/ready").asBoolean()).isFalse();
        assertThat(health.at("/parts/process/position").asLong()).isEqualTo(7);
    }

    @Test
    void the_api_document_is_one() throws Exception {
        JsonNode document = json.readTree(open("/v3/api-docs").body());

        assertThat(document.get("openapi").asString()).isEqualTo("3.1.0");
        assertThat(document.get("paths").propertyNames())
                .contains("/health", "/oauth2/token", "/api/units", "/api/complaints", "/api/reports");
        assertThat(document.at("/components/securitySchemes/oauth2/flows/clientCredentials/tokenUrl")
                        .asString())
                .isEqualTo("http://gateway.test/oauth2/token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs", "/docs/problems", "/synpunkter", "/synpunkter/folj", "/oversikt"})
    void a_page_is_in_swedish_and_loads_nothing_from_elsewhere(String path) throws Exception {
        HttpResponse<String> page = open(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html lang=\"sv\">").doesNotContain("{{");
        assertThat(Pattern.compile("(src|href)=\"(?![/#])").matcher(page.body()).find())
                .isFalse();
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'");
    }

    @Test
    void the_start_page_says_how_to_complain_and_only_the_form_runs_a_script() throws Exception {
        assertThat(open("/").body()).contains("href=\"/synpunkter\"", "kvittonummer", "fullständig anonymitet kan");
        assertThat(open("/").headers().firstValue("Content-Security-Policy").orElseThrow())
                .doesNotContain("script-src");
        assertThat(open("/synpunkter").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("script-src 'self'", "connect-src 'self'", "form-action 'none'")
                        .doesNotContain("unsafe"));
    }

    @Test
    void the_start_page_says_that_demo_logins_are_on_and_shows_them() throws Exception {
        assertThat(open("/").body()).contains("Demoinloggning är påslagen", "enhetschef", "http://gateway.test/oauth2");
    }

    @Test
    void the_problem_page_knows_the_codes_of_the_services_too() throws Exception {
        assertThat(open("/docs/problems").body()).contains("id=\"STALE\"", "id=\"UNIT_CLOSED\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/docs/assets/swagger-ui.css",
                "/docs/assets/swagger-ui-bundle.js",
                "/assets/docs.js",
                "/assets/page.css",
                "/assets/icon.svg"
            })
    void what_a_page_loads_is_there(String path) throws Exception {
        assertThat(open(path).statusCode()).isEqualTo(200);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(at(path))
                .header("Authorization", "Bearer " + TOKENS.of("QUALITY_COORDINATOR", "http://gateway.test"));
    }

    private HttpRequest.Builder get(String path) {
        return request(path).GET();
    }

    private HttpRequest.Builder post(String path, String body, String type) {
        return request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> open(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> askForToken() throws Exception {
        return http.send(
                HttpRequest.newBuilder(at("/oauth2/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                        .build(),
                BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json.readTree(answer.body()).get("code").asString()).isEqualTo(code);
    }

    private static int nobody() {
        try (var taken = new ServerSocket(0)) {
            return taken.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }

    /** So many spaces, without ever holding them. */
    private static final class Blank extends InputStream {
        private long left;

        Blank(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }
    }
}
