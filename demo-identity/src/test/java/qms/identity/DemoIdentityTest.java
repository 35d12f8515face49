package qms.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=demo-identity",
            "qms.demo-identity=true",
            "qms.identity.issuer=http://gateway.test",
            "qms.identity.extra-clients=[{\"id\":\"extra\",\"secret\":\"hemlig\",\"shownAs\":\"Extra\",\"person\":\"p-1\","
                    + "\"roles\":[\"AUDITOR\"],\"units\":[\"r-a\"],\"minutes\":1}]"
        })
class DemoIdentityTest {
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    @Test
    void the_client_of_the_contract_is_a_coordinator_of_the_whole_organisation() throws Exception {
        SignedJWT token = token("contract", "contract");

        assertThat(token.getJWTClaimsSet().getStringListClaim("roles")).containsExactly("QUALITY_COORDINATOR");
        assertThat(token.getJWTClaimsSet().getStringListClaim("units")).containsExactly("*");
        assertThat(token.getJWTClaimsSet().getAudience()).containsExactly("qms");
        assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo("http://gateway.test");
        assertThat(token.getJWTClaimsSet().getStringClaim("person")).matches("[0-9a-f-]{36}");
        assertThat(lifeOf(token)).isEqualTo(Duration.ofMinutes(60));
    }

    @Test
    void a_token_is_signed_by_the_published_key() throws Exception {
        SignedJWT token = token("contract", "contract");
        JWKSet keys = JWKSet.parse(get("/oauth2/jwks").body());

        var key = keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();
        assertThat(key.isPrivate()).isFalse();
        assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
    }

    @Test
    void every_role_has_a_demo_person() throws Exception {
        JsonNode logins = json.readTree(get("/internal/demo-logins").body());

        Set<String> roles = Stream.iterate(0, i -> i + 1)
                .limit(logins.size())
                .map(i -> logins.get(i).get("roles").get(0).asString())
                .collect(Collectors.toSet());
        assertThat(roles)
                .containsAll(List.of(
                        "EMPLOYEE",
                        "UNIT_REPRESENTATIVE",
                        "UNIT_MANAGER",
                        "DEPARTMENT_MANAGER",
                        "PROCESS_OWNER",
                        "PROCESS_FACILITATOR",
                        "QUALITY_COORDINATOR",
                        "LEX_SARAH_OFFICER",
                        "BOARD_MEMBER",
                        "AUDITOR",
                        "ADMINISTRATOR"));
    }

    @Test
    void a_demo_person_fetches_a_token_for_its_own_unit_that_lives_ten_minutes() throws Exception {
        SignedJWT token = token("enhetschef", "enhetschef");

        assertThat(token.getJWTClaimsSet().getStringListClaim("units")).containsExactly("iof");
        assertThat(lifeOf(token)).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void a_test_adds_a_client_of_its_own() throws Exception {
        assertThat(token("extra", "hemlig").getJWTClaimsSet().getStringClaim("person"))
                .isEqualTo("p-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"contract:wrong", "nobody:nobody"})
    void a_wrong_client_is_refused_as_oauth_says(String credentials) throws Exception {
        HttpResponse<String> answer = tokenAnswer(credentials);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(json.readTree(answer.body()).get("error").asString()).isEqualTo("invalid_client");
    }

    @Test
    void a_request_without_a_client_is_refused_as_oauth_says() throws Exception {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(at("/oauth2/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(json.readTree(answer.body()).get("error").asString()).isEqualTo("invalid_client");
    }

    @Test
    void discovery_names_the_gateway() throws Exception {
        assertThat(json.readTree(get("/.well-known/oauth-authorization-server").body())
                        .get("jwks_uri")
                        .asString())
                .isEqualTo("http://gateway.test/oauth2/jwks");
    }

    private SignedJWT token(String id, String secret) throws Exception {
        HttpResponse<String> answer = tokenAnswer(id + ":" + secret);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return SignedJWT.parse(json.readTree(answer.body()).get("access_token").asString());
    }

    private HttpResponse<String> tokenAnswer(String credentials) throws Exception {
        String basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return http.send(
                HttpRequest.newBuilder(at("/oauth2/token"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static Duration lifeOf(SignedJWT token) throws Exception {
        var claims = token.getJWTClaimsSet();
        return Duration.between(
                claims.getIssueTime().toInstant(), claims.getExpirationTime().toInstant());
    }
}
