package qms.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The realm of Keycloak makes the tokens that the services believe, and holds nobody's password. */
class RealmTest {
    private static final String FILE = "deployment/keycloak/qms-realm.json";

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Realm(
            String realm,
            boolean registrationAllowed,
            String defaultSignatureAlgorithm,
            int accessTokenLifespan,
            Map<String, List<Role>> roles,
            List<Scope> clientScopes,
            List<Client> clients,
            List<User> users) {}

    private record Role(String name) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Scope(String name, List<Mapper> protocolMappers) {}

    private record Mapper(String name, String protocol, String protocolMapper, Map<String, String> config) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Client(
            String clientId,
            boolean publicClient,
            String secret,
            boolean serviceAccountsEnabled,
            boolean standardFlowEnabled,
            boolean implicitFlowEnabled,
            boolean directAccessGrantsEnabled,
            Map<String, String> attributes,
            List<String> defaultClientScopes) {}

    private record User(
            String username,
            boolean enabled,
            String serviceAccountClientId,
            List<String> realmRoles,
            Map<String, List<String>> attributes) {}

    private final Realm realm = Project.CAMEL.readValue(Project.read(FILE), Realm.class);

    @Test
    void its_roles_are_those_of_the_code() {
        assertThat(realm.roles()).containsOnlyKeys("realm");
        assertThat(realm.roles().get("realm")).extracting(Role::name).containsExactlyInAnyOrderElementsOf(Code.roles());
    }

    @Test
    void its_tokens_say_what_the_services_ask_for() {
        List<Mapper> mappers = realm.clientScopes().getFirst().protocolMappers();
        assertThat(mappers).allMatch(mapper -> "true".equals(mapper.config().get("access.token.claim")));
        assertThat(mappers)
                .filteredOn(mapper -> mapper.config().containsKey("claim.name"))
                .extracting(mapper -> mapper.config().get("claim.name"))
                .containsExactlyInAnyOrder("person", "roles", "units");
        // The services read roles and units as lists.
        assertThat(mappers)
                .filteredOn(mapper -> Set.of("roles", "units").contains(mapper.name()))
                .allMatch(mapper -> "true".equals(mapper.config().get("multivalued")));
        assertThat(mappers)
                .filteredOn(mapper -> mapper.config().containsKey("included.custom.audience"))
                .singleElement()
                .satisfies(mapper -> assertThat(
                                Project.read("web-kit/src/main/java/qms/web/policy/TokenConfiguration.java"))
                        .contains("AUDIENCE = \"" + mapper.config().get("included.custom.audience") + "\""));
        assertThat(realm.clients())
                .allMatch(client -> client.defaultClientScopes()
                        .equals(List.of(realm.clientScopes().getFirst().name())));
    }

    @Test
    void its_tokens_are_signed_as_the_services_ask_and_short_lived() {
        assertThat(realm.defaultSignatureAlgorithm()).isEqualTo("RS256");
        assertThat(realm.accessTokenLifespan()).isBetween(300, 600);
        assertThat(realm.registrationAllowed()).isFalse();
    }

    @Test
    void a_script_has_a_secret_by_reference_and_the_portal_has_none() {
        assertThat(realm.clients()).hasSize(2).noneMatch(Client::implicitFlowEnabled);
        assertThat(realm.clients()).noneMatch(Client::directAccessGrantsEnabled);
        assertThat(client("qms-scripts")).satisfies(script -> {
            assertThat(script.publicClient()).isFalse();
            assertThat(script.serviceAccountsEnabled()).isTrue();
            assertThat(script.standardFlowEnabled()).isFalse();
            assertThat(script.secret()).isEqualTo("${SCRIPTS_SECRET}");
        });
        assertThat(client("qms-portal")).satisfies(portal -> {
            assertThat(portal.publicClient()).isTrue();
            assertThat(portal.standardFlowEnabled()).isTrue();
            assertThat(portal.serviceAccountsEnabled()).isFalse();
            assertThat(portal.secret()).isNull();
            assertThat(portal.attributes()).containsEntry("pkce.code.challenge.method", "S256");
        });
    }

    @Test
    void nobody_in_it_has_a_password() {
        assertThat(realm.users()).singleElement().satisfies(account -> {
            assertThat(account.serviceAccountClientId()).isEqualTo("qms-scripts");
            assertThat(Code.roles()).containsAll(account.realmRoles());
            assertThat(account.attributes()).containsOnlyKeys("person", "units");
        });
        assertThat(Project.read(FILE)).doesNotContain("credentials", "\"privateKey\"");
    }

    @Test
    void whoever_logs_in_cannot_change_who_they_are_here() {
        JsonNode profile = Project.CAMEL.readTree(Project.CAMEL
                .readTree(Project.read(FILE))
                .at("/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                .stringValue());
        assertThat(profile.get("attributes")
                        .valueStream()
                        .filter(attribute -> Set.of("person", "units")
                                .contains(attribute.get("name").stringValue()))
                        .map(attribute -> attribute.at("/permissions/edit").toString()))
                .containsExactly("[\"admin\"]", "[\"admin\"]");
    }

    @Test
    void what_it_leaves_open_is_filled_in_by_the_compose_file() {
        Set<String> open = Pattern.compile("\\$\\{([A-Z_]+)}")
                .matcher(Project.read(FILE))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        Compose.Container keycloak = Compose.read().service("keycloak");
        String start = String.join("\n", keycloak.entrypoint());
        assertThat(open)
                .isNotEmpty()
                .allMatch(name -> keycloak.environment().containsKey(name) || start.contains("export " + name + "="));
        assertThat(Compose.read().service("gateway").environment().get("QMS_ISSUER"))
                .endsWith("/realms/" + realm.realm());
        assertThat(Compose.read().service("gateway").environment().get("QMS_JWK_SET_URI"))
                .isEqualTo("http://keycloak:8080/realms/" + realm.realm() + "/protocol/openid-connect/certs");
    }

    private Client client(String id) {
        return realm.clients().stream()
                .filter(client -> client.clientId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
