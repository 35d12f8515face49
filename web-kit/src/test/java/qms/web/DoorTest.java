package qms.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.web.forms.Form;
import qms.web.forms.FormConverter;
import qms.web.forms.Range;
import qms.web.identity.Actors;
import qms.web.identity.Role;
import qms.web.identity.RoleBook;
import qms.web.policy.PolicyCoverage;
import qms.web.policy.PolicyRow;
import qms.web.policy.TestTokens;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small service behind the same door as the real ones. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=door-test", "server.tomcat.connection-timeout=20s", "logging.level.qms=off"})
class DoorTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String COORDINATOR = TestTokens.bearer("018c-person", Role.QUALITY_COORDINATOR, "*");
    private static final String BODY = "{\"unit\":\"bjorken\",\"year\":2023}";

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({WebKit.class, TestTokens.class, Risks.class})
    static class Service {
        /** As in every service; nobody here has been given a role besides the token's. */
        @Bean
        RoleBook roleBook() {
            return fromToken -> fromToken;
        }
    }

    @Form
    record RiskForm(
            String unit, @Range(min = 2000, max = 2100) int year) {}

    @RestController
    static class Risks {
        @PostMapping("/api/risks")
        Map<String, Object> create(@RequestBody RiskForm body, HttpServletRequest request) {
            return Map.of("unit", body.unit(), "canonical", request.getAttribute(FormConverter.BODY));
        }

        @GetMapping(path = "/api/risks", produces = MediaType.APPLICATION_JSON_VALUE)
        Map<String, Object> list(@RequestParam int year, @RequestHeader("X-Unit") String unit) {
            return Map.of("year", year, "unit", unit);
        }

        @GetMapping("/api/risks/{id}")
        Map<String, Object> one(@PathVariable String id, HttpServletRequest request) {
            return switch (id) {
                case "missing" -> throw Problem.of(CommonProblem.NOT_FOUND, "Det finns ingen risk med id missing.");
                case "fault" -> throw new IllegalStateException("SELECT secret FROM people at qms.internal.Thing");
                case "me" ->
                    Map.of(
                            "person",
                            Actors.current().person(),
                            "roles",
                            Actors.current().roles(),
                            "units",
                            Actors.current().units(),
                            "row",
                            ((PolicyRow) request.getAttribute(PolicyRow.ATTRIBUTE)).path());
                default -> throw Problem.of(CommonProblem.STALE);
            };
        }

        @GetMapping("/health")
        Map<String, Object> health() {
            return Map.of("ready", true);
        }
    }

    private final int port;
    private final ApplicationContext service;

    private final HttpClient client = HttpClient.newHttpClient();

    DoorTest(@LocalServerPort int port, @Autowired ApplicationContext service) {
        this.port = port;
        this.service = service;
    }

    // ---- who may pass

    @Test
    void an_open_route_needs_no_token_and_looks_at_none() throws Exception {
        assertThat(get("/health", null).statusCode()).isEqualTo(200);
        assertThat(get("/health", "Bearer nonsense").statusCode()).isEqualTo(200);
    }

    @Test
    void no_token_is_401() throws Exception {
        var answer = refused(get("/api/risks/7", null), 401, "UNAUTHENTICATED");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    }

    @Test
    void a_token_that_is_not_to_be_believed_is_401() throws Exception {
        Instant now = Clock.systemUTC().instant();
        for (String token : List.of(
                "nonsense",
                TestTokens.token(claims -> claims.audience("another")),
                TestTokens.token(claims -> claims.expirationTime(Date.from(now.minusSeconds(600)))),
                TestTokens.token(claims -> claims.expirationTime(null)),
                TestTokens.token(claims -> claims) + "x",
                TestTokens.signed(coordinatorClaims(), JWSAlgorithm.PS256),
                new PlainJWT(coordinatorClaims()).serialize())) {
            var answer = refused(get("/api/risks/7", "Bearer " + token), 401, "UNAUTHENTICATED");
            assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                    .contains("invalid_token");
        }
    }

    @Test
    void a_role_that_is_not_in_the_row_is_403() throws Exception {
        for (String bearer : List.of(
                TestTokens.bearer("p", Role.BOARD_MEMBER, "bjorken"),
                TestTokens.bearer("p", Role.PUBLIC, "*"),
                "Bearer "
                        + TestTokens.token(claims -> claims.claim("person", "p").claim("roles", List.of("KING"))),
                "Bearer " + TestTokens.token(claims -> claims.claim("roles", List.of("QUALITY_COORDINATOR"))))) {
            refused(post("/api/risks", bearer, BODY), 403, "FORBIDDEN");
        }
    }

    @Test
    void what_has_no_row_is_404_with_or_without_a_token() throws Exception {
        refused(get("/api/secrets", null), 404, "NOT_FOUND");
        refused(get("/api/secrets", "Bearer nonsense"), 404, "NOT_FOUND");
        refused(get("/error", COORDINATOR), 404, "NOT_FOUND");
        refused(get("/actuator/env", COORDINATOR), 404, "NOT_FOUND");
    }

    /** This door has no other port for it, as if somebody had set both to the same. */
    @Test
    void health_and_figures_are_not_for_the_door_that_people_use() throws Exception {
        refused(get("/actuator/health", null), 404, "NOT_FOUND");
        refused(get("/actuator/health", COORDINATOR), 404, "NOT_FOUND");
        refused(get("/actuator/prometheus", COORDINATOR), 404, "NOT_FOUND");
    }

    @Test
    void a_row_without_a_handler_is_404() throws Exception {
        refused(get("/api/units", COORDINATOR), 404, "NOT_FOUND");
        refused(get("/docs/nothing", null), 404, "NOT_FOUND");
    }

    @Test
    void a_method_that_a_path_does_not_take_is_405() throws Exception {
        var answer = refused(send(request("/api/risks", COORDINATOR).DELETE()), 405, "METHOD_NOT_ALLOWED");
        assertThat(answer.headers().firstValue("Allow")).contains("GET, POST");
    }

    @Test
    void the_actor_is_who_the_token_says() throws Exception {
        var answer = get("/api/risks/me", COORDINATOR);
        assertThat(JSON.readTree(answer.body()))
                .isEqualTo(JSON.readTree("{\"person\":\"018c-person\",\"roles\":[\"QUALITY_COORDINATOR\"],"
                        + "\"units\":[\"*\"],\"row\":\"/api/risks/{id}\"}"));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    // ---- what a body may be

    @Test
    void a_form_is_read_and_leaves_its_canonical_text() throws Exception {
        var answer = post("/api/risks", COORDINATOR, "{ \"year\":2023, \"unit\":\"bjorken\", \"note\":null }");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(answer.body()).get("canonical").stringValue())
                .isEqualTo("{\"unit\":\"bjorken\",\"year\":2023}");
    }

    @Test
    void a_bad_form_lists_all_that_is_wrong() throws Exception {
        var answer = refused(post("/api/risks", COORDINATOR, "{\"year\":1}"), 400, "INVALID");
        assertThat(JSON.readTree(answer.body()).get("errors").toString())
                .isEqualTo(
                        "[{\"field\":\"unit\",\"code\":\"MISSING\",\"detail\":\"Uppgiften saknas.\"},"
                                + "{\"field\":\"year\",\"code\":\"OUT_OF_RANGE\",\"detail\":\"Ange ett tal från 2000 till 2100.\"}]");
        assertThat(JSON.readTree(refused(post("/api/risks", COORDINATOR, "[]"), 400, "INVALID")
                                .body())
                        .at("/errors/0/field")
                        .isNull())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"a\":1}{}", "{\"unit\":\"a\",\"unit\":\"b\"}", "nonsense"})
    void broken_json_is_400(String body) throws Exception {
        refused(post("/api/risks", COORDINATOR, body), 400, "MALFORMED_JSON");
    }

    @Test
    void ten_thousand_levels_are_400() throws Exception {
        refused(post("/api/risks", COORDINATOR, "{\"a\":".repeat(10_000)), 400, "MALFORMED_JSON");
    }

    @Test
    void too_much_is_413_also_when_nobody_says_how_much_it_is() throws Exception {
        String body = " ".repeat(1_500_000);
        refused(post("/api/risks", COORDINATOR, body), 413, "TOO_LARGE");
        var chunked = BodyPublishers.ofInputStream(
                () -> new java.io.ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        refused(
                send(request("/api/risks", COORDINATOR)
                        .header("Content-Type", "application/json")
                        .POST(chunked)),
                413,
                "TOO_LARGE");
    }

    @Test
    void a_gigabyte_of_white_space_is_given_up_at_the_limit() throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/risks HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + COORDINATOR
                            + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = ("10000\r\n" + " ".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            long sent = 0;
            try {
                while (sent < 1L << 30) {
                    out.write(chunk);
                    sent += chunk.length;
                }
            } catch (IOException e) {
                // The server hung up, as it should.
            }
            assertThat(sent).isLessThan(64L << 20);
        }
        assertThat(get("/health", null).statusCode()).isEqualTo(200);
    }

    @Test
    void other_media_types_are_415_and_406() throws Exception {
        refused(
                send(request("/api/risks", COORDINATOR)
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("x"))),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
        refused(
                send(request("/api/risks", COORDINATOR)
                        .header("Content-Type", "application/json; charset=iso-8859-1")
                        .POST(BodyPublishers.ofString("{}"))),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
        refused(
                send(request("/api/risks?year=2023", COORDINATOR)
                        .header("Accept", "text/csv")
                        .header("X-Unit", "a")
                        .GET()),
                406,
                "NOT_ACCEPTABLE");
    }

    // ---- how a refusal looks

    @ParameterizedTest
    @CsvSource({"'', year, MISSING", "?year=i-fjol, year, MALFORMED", "?year=2023, X-Unit, MISSING"})
    void a_parameter_that_is_wrong_is_named(String query, String field, String code) throws Exception {
        var answer = refused(get("/api/risks" + query, COORDINATOR), 400, "INVALID");
        assertThat(JSON.readTree(answer.body()).at("/errors/0/field").stringValue())
                .isEqualTo(field);
        assertThat(JSON.readTree(answer.body()).at("/errors/0/code").stringValue())
                .isEqualTo(code);
    }

    @Test
    void a_refusal_says_its_own_words_whatever_the_client_accepts() throws Exception {
        var answer = refused(
                send(request("/api/risks/missing", COORDINATOR)
                        .header("Accept", "text/html")
                        .GET()),
                404,
                "NOT_FOUND");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("detail").stringValue()).isEqualTo("Det finns ingen risk med id missing.");
        assertThat(problem.get("instance").stringValue()).isEqualTo("/api/risks/missing");
        assertThat(problem.get("type").stringValue()).isEqualTo("/docs/problems#NOT_FOUND");
        assertThat(problem.has("errors")).isFalse();
    }

    @Test
    void a_fault_of_ours_tells_nothing_but_a_reference() throws Exception {
        var answer = refused(get("/api/risks/fault", COORDINATOR), 500, "INTERNAL");
        assertThat(answer.body()).contains("reference").doesNotContain("SELECT", "qms.", "Exception", "people");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/risks/a<b>c HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /api/%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /api/risks/%00 HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /api/..%2fsecrets HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /api/risks;a=b HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET //api/risks HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /api/risks HTTP/1.1\r\n\r\n",
                "GET /api/risks HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET /api/risks HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n",
                "B@D /api/risks HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "nonsense\r\n\r\n",
            })
    void what_tomcat_or_the_firewall_refuses_is_a_problem_too(String raw) throws Exception {
        String answer = raw(raw);
        assertThat(answer).startsWith("HTTP/1.1 4");
        assertThat(answer)
                .contains("application/problem+json")
                .contains("\"code\":\"")
                .doesNotContain("<html", "Tomcat");
    }

    @Test
    void headers_without_end_are_a_problem_too() throws Exception {
        String answer = raw("GET /health HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(20_000) + "\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("<html", "Tomcat");
    }

    @Test
    void every_handler_has_a_row_and_rows_without_handler_are_known() {
        PolicyCoverage.everyHandlerHasARow(service);
        assertThat(PolicyCoverage.rowsWithoutHandler(service, "/api/risks").stream()
                        .map(PolicyRow::path))
                .contains("/api/risks/import", "/api/risks/{id}/assessments", "/api/risks/{id}/decision")
                .doesNotContain("/api/risks", "/api/risks/{id}");
    }

    private HttpRequest.Builder request(String path, String bearer) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return bearer == null ? request : request.header("Authorization", bearer);
    }

    private HttpResponse<String> get(String path, String bearer) throws Exception {
        return send(request(path, bearer).GET());
    }

    private HttpResponse<String> post(String path, String bearer, String body) throws Exception {
        return send(
                request(path, bearer).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("code").stringValue()).isEqualTo(code);
        assertThat(problem.get("title").stringValue()).isNotBlank();
        return answer;
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(2_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            StringBuilder answer = new StringBuilder();
            byte[] part = new byte[8192];
            while (!answer.toString().endsWith("}")) {
                int n = in.read(part);
                if (n < 0) {
                    break;
                }
                answer.append(new String(part, 0, n, StandardCharsets.UTF_8));
            }
            return answer.toString();
        }
    }

    private static JWTClaimsSet coordinatorClaims() {
        return new JWTClaimsSet.Builder()
                .audience("qms")
                .claim("person", "p")
                .claim("roles", List.of("QUALITY_COORDINATOR"))
                .expirationTime(Date.from(Clock.systemUTC().instant().plusSeconds(60)))
                .build();
    }
}
