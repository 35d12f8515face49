package qms.web.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;
import qms.web.RealServer;
import qms.web.identity.Actor;
import qms.web.identity.Actors;
import qms.web.identity.Role;
import tools.jackson.databind.JsonNode;

/**
 * The tokens of a real Keycloak that has imported our realm. {@code QMS_TEST_KEYCLOAK} is the address of one that stands already, {@code
 * QMS_TEST_KEYCLOAK_SECRET} the secret of the scripts' client there, {@code QMS_TEST_KEYCLOAK_ADMIN} the password of its {@code admin}.
 */
class KeycloakTest {

    private static final DockerImageName IMAGE = DockerImageName.parse("quay.io/keycloak/keycloak:26.4.7");
    private static final Path REALM = Path.of("..", "deployment", "keycloak", "qms-realm.json");
    private static final String SECRET =
            RealServer.given("QMS_TEST_KEYCLOAK_SECRET").orElse("scripts");
    private static final String ADMIN =
            RealServer.given("QMS_TEST_KEYCLOAK_ADMIN").orElse("admin");

    private RestClient keycloak;
    private String realm;

    @BeforeEach
    void findServer() {
        String base = RealServer.address(
                "QMS_TEST_KEYCLOAK",
                KeycloakTest::container,
                started -> "http://" + started.getHost() + ":" + started.getMappedPort(8080));
        keycloak = RestClient.create(base);
        realm = base + "/realms/qms";
    }

    @Test
    void a_script_is_who_the_realm_says_it_is() {
        Actor actor = believed(token("qms-scripts", SECRET));

        assertThat(actor.person()).isEqualTo(UUID.fromString(actor.person()).toString());
        assertThat(actor.roles()).containsExactly(Role.QUALITY_COORDINATOR);
        assertThat(actor.units()).containsExactly(Actor.WHOLE_ORGANISATION);
    }

    @Test
    void a_token_that_was_not_made_for_us_is_not_believed() {
        String foreign = foreignToken();

        assertThatThrownBy(() -> believed(foreign))
                .isInstanceOf(JwtValidationException.class)
                .hasMessageContaining("aud");
    }

    @Test
    void a_token_of_another_realm_is_not_believed() {
        String foreign = adminToken();

        assertThatThrownBy(() -> believed(foreign)).isInstanceOf(JwtException.class);
    }

    @Test
    void a_token_is_not_believed_where_another_issuer_is_expected() {
        JwtDecoder elsewhere = decoder("https://login.example.invalid/realms/qms");
        String token = token("qms-scripts", SECRET);

        assertThatThrownBy(() -> elsewhere.decode(token))
                .isInstanceOf(JwtValidationException.class)
                .hasMessageContaining("iss");
    }

    private Actor believed(String token) {
        return Actors.of(new JwtAuthenticationToken(decoder(realm).decode(token)));
    }

    private JwtDecoder decoder(String issuer) {
        MockEnvironment environment = new MockEnvironment()
                .withProperty(
                        "spring.security.oauth2.resourceserver.jwt.jwk-set-uri",
                        realm + "/protocol/openid-connect/certs")
                .withProperty("spring.security.oauth2.resourceserver.jwt.issuer-uri", issuer);
        return new TokenConfiguration().tokenDecoder(environment);
    }

    private String token(String client, String secret) {
        return token("qms", Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    private String adminToken() {
        return token(
                "master",
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", ADMIN));
    }

    /** Of a client of the same realm that has nothing to do with us; it is there for as long as it takes. */
    private String foreignToken() {
        String admin = "Bearer " + adminToken();
        String secret = UUID.randomUUID().toString();
        URI client = keycloak.post()
                .uri("/admin/realms/qms/clients")
                .header("Authorization", admin)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of(
                        "clientId",
                        "foreign-" + secret,
                        "secret",
                        secret,
                        "serviceAccountsEnabled",
                        true,
                        "defaultClientScopes",
                        List.of("basic"),
                        "protocolMappers",
                        List.of(audience("elsewhere"))))
                .retrieve()
                .toBodilessEntity()
                .getHeaders()
                .getLocation();
        try {
            return token("foreign-" + secret, secret);
        } finally {
            keycloak.delete()
                    .uri(client)
                    .header("Authorization", admin)
                    .retrieve()
                    .toBodilessEntity();
        }
    }

    private static Map<String, Object> audience(String name) {
        return Map.of(
                "name",
                "audience",
                "protocol",
                "openid-connect",
                "protocolMapper",
                "oidc-audience-mapper",
                "config",
                Map.of("included.custom.audience", name, "access.token.claim", "true"));
    }

    private String token(String ofRealm, Map<String, String> form) {
        return keycloak.post()
                .uri("/realms/{realm}/protocol/openid-connect/token", ofRealm)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(MultiValueMap.fromSingleValue(form))
                .retrieve()
                .body(JsonNode.class)
                .path("access_token")
                .stringValue();
    }

    private static Container container() {
        return new Container()
                .withCopyFileToContainer(
                        MountableFile.forHostPath(REALM), "/opt/keycloak/data/import/" + REALM.getFileName())
                .withEnv("SCRIPTS_SECRET", SECRET)
                .withEnv("PORTAL_URL", "http://localhost:8080")
                .withEnv("KC_BOOTSTRAP_ADMIN_USERNAME", "admin")
                .withEnv("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN)
                .withCommand("start-dev", "--import-realm")
                .withExposedPorts(8080)
                .waitingFor(Wait.forHttp("/realms/qms").forPort(8080).withStartupTimeout(Duration.ofMinutes(5)));
    }

    private static final class Container extends GenericContainer<Container> {

        Container() {
            super(IMAGE);
        }
    }
}
