package qms.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import qms.web.identity.Role;
import qms.web.policy.PolicyRow;
import qms.web.policy.PolicyTable;

/** The policy table at the door: every row as nobody and as every role, and what has no row. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=gateway",
            "qms.gateway.demo-identity=true",
            "qms.gateway.public-url=http://gateway.test",
            "qms.gateway.tokens-per-minute=1000",
            "qms.gateway.intake-per-minute=1000",
            "logging.level.org.springframework.web.servlet.PageNotFound=ERROR"
        })
class GatewayPolicyTest {
    private static final TestTokens TOKENS = new TestTokens();
    private static final String THROUGH = "{\"stub\":\"%s\",\"ready\":true}";
    private static final Map<Role, String> TOKEN = Arrays.stream(Role.values())
            .collect(Collectors.toMap(role -> role, role -> TOKENS.of(role.name(), "http://gateway.test")));
    private static final Map<Service, StubService> STUBS = new EnumMap<>(Service.class);
    private static final Map<String, String> SAMPLES = Map.of(
            "/assets/**", "/assets/page.css",
            "/docs/assets/**", "/docs/assets/swagger-ui.css",
            "/.well-known/**", "/.well-known/openid-configuration");

    static {
        for (Service service : Service.values()) {
            STUBS.put(service, new StubService().otherwise(200, THROUGH.formatted(service.key())));
        }
        STUBS.get(Service.IDENTITY).answers("/oauth2/jwks", 200, TOKENS.jwks());
        for (Service service : Service.ofTheDomain()) {
            STUBS.get(service).answers("/internal/problems", 200, "[]");
        }
        STUBS.get(Service.IDENTITY).answers("/internal/demo-logins", 200, "[]");
    }

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry properties) {
        STUBS.forEach((service, stub) -> properties.add("qms.gateway.services." + service.key(), stub::url));
        properties.add(
                "spring.security.oauth2.resourceserver.jwt.jwk-set-uri",
                () -> STUBS.get(Service.IDENTITY).url() + "/oauth2/jwks");
    }

    @AfterAll
    static void stop() {
        STUBS.values().forEach(StubService::close);
    }

    @Test
    void every_row_lets_in_whom_it_names_and_nobody_else() throws Exception {
        List<String> differences = new ArrayList<>();
        int cells = 0;
        for (PolicyRow row : PolicyTable.rows()) {
            for (Role role : Role.values()) {
                note(row, role, send(row.method(), sample(row), role), differences);
                cells++;
            }
        }
        assertThat(differences).isEmpty();
        assertThat(cells).isGreaterThanOrEqualTo(900);
    }

    private static void note(PolicyRow row, Role role, HttpResponse<String> answer, List<String> differences) {
        String expected = expected(row, role);
        String found = found(answer);
        if (!found.equals(expected)) {
            differences.add("%s %s as %s: %s, not %s".formatted(row.method(), row.path(), role, found, expected));
        }
    }

    private static String expected(PolicyRow row, Role role) {
        if (row.path().startsWith("/internal/")) {
            return "404";
        }
        if (row.open()) {
            return "let in";
        }
        if (role == Role.PUBLIC) {
            return "401";
        }
        // Whether somebody has been given the role in the register is for the service to know.
        boolean assignable = row.allows().keySet().stream().anyMatch(Role::assignable);
        return assignable || row.allows().containsKey(role) ? "let in" : "403";
    }

    /** Let in is whoever has an answer of the service behind, or of the door itself. */
    private static String found(HttpResponse<String> answer) {
        return answer.statusCode() == 200 ? "let in" : String.valueOf(answer.statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/secrets",
                "/api/complaints/7/secrets",
                "/api/operations/risk",
                "/actuator/env",
                "/docs/other",
                "/favicon.ico",
                "/swagger-ui.html",
                "/webjars/swagger-ui/index.html",
                "/v3/api-docs/swagger-config"
            })
    void a_path_without_a_row_is_not_found(String path) throws Exception {
        assertThat(send("GET", path, Role.PUBLIC).statusCode()).isEqualTo(404);
        assertThat(send("GET", path, Role.QUALITY_COORDINATOR).statusCode()).isEqualTo(404);
        assertThat(send("POST", path, Role.ADMINISTRATOR).statusCode()).isEqualTo(404);
    }

    @Test
    void a_method_without_a_row_is_not_taken() throws Exception {
        List<String> paths = PolicyTable.rows().stream()
                .map(GatewayPolicyTest::sample)
                .distinct()
                .toList();
        for (String path : paths) {
            assertThat(send("DELETE", path, Role.PUBLIC).statusCode()).as(path).isEqualTo(405);
            assertThat(send("PATCH", path, Role.QUALITY_COORDINATOR).statusCode())
                    .as(path)
                    .isEqualTo(405);
        }
    }

    @Test
    void the_operations_of_a_service_are_its_own() throws Exception {
        for (Service service : Service.ofTheDomain()) {
            String path = "/api/operations/" + service.key() + "/dead-letters";
            assertThat(send("GET", path, Role.ADMINISTRATOR).body()).contains("\"" + service.key() + "\"");
            assertThat(asked(path)).containsExactly(service);
        }
        for (String other : List.of("identity", "gateway", "7")) {
            String path = "/api/operations/" + other + "/dead-letters";
            assertThat(send("GET", path, Role.ADMINISTRATOR).statusCode()).isEqualTo(404);
            assertThat(asked(path)).isEmpty();
        }
    }

    private static Stream<Service> asked(String path) {
        return Arrays.stream(Service.values())
                .filter(service -> !STUBS.get(service).asked(path).isEmpty());
    }

    private static String sample(PolicyRow row) {
        return SAMPLES.getOrDefault(row.path(), row.path().replace("{service}", "risk"))
                .replaceAll("\\{[A-Za-z]+}", "7");
    }

    private HttpResponse<String> send(String method, String path, Role role) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"));
        if (role != Role.PUBLIC) {
            request.header("Authorization", "Bearer " + TOKEN.get(role));
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
