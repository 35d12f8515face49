package qms.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import qms.deployment.Code.Service;
import qms.deployment.Compose.Container;

/** The compose file says what the code says, keeps its secrets in files, and lets in by three doors only. */
class ComposeTest {
    private static final Set<String> DOORS = Set.of("gateway", "keycloak", "grafana");
    private static final Set<String> LOGS = Set.of("axonserver", "log-db");
    /** What these write to is not told apart from what they are; everything else has a file system that is read only. */
    private static final Set<String> WRITES_WHERE_IT_STANDS = Set.of("axonserver", "keycloak");

    private static final Pattern ADDRESS = Pattern.compile("(?:http|postgresql)://([\\w-]+):(\\d+)");

    private final Compose compose = Compose.read();
    private final List<Service> services = Code.services();

    @Test
    void every_service_is_built_and_named_after_its_module_and_version() {
        assertThat(built().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        services.stream().map(Service::module).toList());
        for (Service service : services) {
            Container container = compose.service(service.module());
            assertThat(container.image()).isEqualTo(service.image());
            assertThat(container.build().args())
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            "MODULE", service.module(),
                            "VERSION", Code.version(),
                            "PORT", String.valueOf(service.port()),
                            "METRICS_PORT", String.valueOf(service.metricsPort())));
        }
    }

    @Test
    void a_service_is_healthy_when_its_management_port_says_that_it_is_ready() {
        assertThat(built().values())
                .allSatisfy(container -> assertThat(container.healthcheck().test())
                        .containsExactly(
                                "CMD-SHELL", "bash /app/alive.sh \"$$QMS_METRICS_PORT\" /actuator/health/readiness"));
    }

    @Test
    void whatever_stays_up_says_whether_it_is_healthy() {
        assertThat(compose.services())
                .allSatisfy((name, container) ->
                        assertThat(container.healthcheck() == null).as(name).isEqualTo(name.endsWith("-init")));
    }

    @Test
    void every_image_has_a_tag_that_stays() {
        assertThat(compose.services().values()).extracting(Container::image).allMatch(Images::pinned);
    }

    @Test
    void every_container_is_guarded_and_limited() {
        assertThat(compose.services()).allSatisfy((name, container) -> {
            assertThat(container.capDrop()).as(name).containsExactly("ALL");
            assertThat(container.securityOpt()).as(name).containsExactly("no-new-privileges:true");
            assertThat(container.memLimit()).as(name).matches("\\d+[mg]");
            assertThat(container.pidsLimit()).as(name).isPositive();
            assertThat(container.readOnly()).as(name).isEqualTo(!WRITES_WHERE_IT_STANDS.contains(name));
            assertThat(container.user() == null || !container.user().startsWith("0"))
                    .as(name)
                    .isTrue();
        });
    }

    @Test
    void only_the_gateway_the_login_and_the_dashboards_are_reached_from_outside() {
        assertThat(compose.services()).allSatisfy((name, container) -> {
            boolean door = DOORS.contains(name);
            assertThat(container.ports().isEmpty()).as(name + " publishes").isEqualTo(!door);
            assertThat(container.networks().contains("front")).as(name).isEqualTo(door);
            assertThat(container.networks()).as(name).isNotEmpty();
        });
        assertThat(compose.networks())
                .allSatisfy((name, network) -> assertThat(network.internal())
                        .as(name)
                        .isEqualTo(!name.equals("front") && !name.equals("out")));
        assertThat(compose.services())
                .allSatisfy((name, container) -> assertThat(container.networks().contains("out"))
                        .as(name)
                        .isEqualTo(name.equals("process-service") || name.equals("deviation-service")));
        assertThat(compose.service("gateway").ports()).containsExactly(port("gateway") + ":" + port("gateway"));
    }

    @Test
    void reminders_are_mailed_once_a_mail_server_is_named() {
        assertThat(compose.service("deviation-service").environment())
                .containsEntry("QMS_MAIL_HOST", "${QMS_MAIL_HOST}")
                .containsEntry("QMS_MAIL_LINK", "${QMS_PUBLIC_URL}")
                .containsKeys("QMS_MAIL_PORT", "QMS_MAIL_FROM");
    }

    @Test
    void only_those_who_open_the_vault_reach_it_and_have_its_key() {
        for (Service service : services) {
            Container container = compose.service(service.module());
            assertThat(container.networks().contains("vault"))
                    .as(service.module())
                    .isEqualTo(service.opensVault());
            assertThat(container.secretNames().stream().anyMatch(name -> name.startsWith("qms.vault.")))
                    .as(service.module())
                    .isEqualTo(service.opensVault());
        }
        assertThat(compose.service("vault-db").networks()).containsExactly("vault");
    }

    @Test
    void all_who_read_the_log_have_the_same_keys_to_it_and_the_gateway_has_none() {
        for (Service service : services) {
            List<String> secrets = compose.service(service.module()).secretNames();
            if (service.readsLog()) {
                assertThat(secrets)
                        .contains("qms.store.password", "qms.axonserver.token", "qms.mongo.uri", "qms.fingerprint-key");
            } else {
                assertThat(secrets).isEmpty();
            }
        }
    }

    @Test
    void every_setting_and_every_secret_of_a_service_is_one_that_the_code_reads() {
        Set<String> variables = Code.variables();
        Set<String> properties = Code.properties();
        assertThat(built()).allSatisfy((name, container) -> {
            assertThat(container.environment().keySet()).as(name).isSubsetOf(variables);
            assertThat(container.secretNames()).as(name).isSubsetOf(properties);
        });
    }

    @Test
    void no_secret_stands_in_a_setting() {
        assertThat(compose.services())
                .allSatisfy((name, container) -> container.environment().forEach((variable, value) -> {
                    if (Pattern.compile("PASSWORD|SECRET|TOKEN|KEY")
                            .matcher(variable)
                            .find()) {
                        assertThat(value).as(name + " " + variable).startsWith("/run/secrets/");
                    }
                    assertThat(value).as(name + " " + variable).doesNotMatch(".*://[^/]*:[^/]*@.*");
                }));
    }

    @Test
    void every_secret_is_a_file_that_is_declared_and_used() {
        Set<String> used = compose.services().values().stream()
                .flatMap(container -> container.secretNames().stream())
                .collect(Collectors.toSet());
        assertThat(compose.secrets().keySet()).isEqualTo(used);
        assertThat(compose.secrets())
                .allSatisfy((name, secret) -> assertThat(secret.file()).isEqualTo("./secrets/" + name));
        // Whatever a container reads below /run/secrets has been given to it.
        assertThat(compose.services())
                .allSatisfy((name, container) ->
                        assertThat(container.secretNames()).as(name).containsAll(mentioned(container)));
    }

    @Test
    void where_the_log_stands_is_one_variable() {
        assertThat(compose.services())
                .allSatisfy((name, container) ->
                        assertThat(!container.profiles().isEmpty()).as(name).isEqualTo(LOGS.contains(name)));
        assertThat(compose.service("axonserver").profiles()).containsExactly("axonserver");
        assertThat(compose.service("log-db").profiles()).containsExactly("postgres");
        assertThat(Project.read(".env").lines()).contains("COMPOSE_PROFILES=axonserver");
        for (Service service : services) {
            String profile = compose.service(service.module()).environment().get("QMS_PROFILE");
            assertThat(profile).as(service.module()).isEqualTo(service.readsLog() ? "${COMPOSE_PROFILES}" : null);
        }
    }

    @Test
    void everything_starts_after_what_it_needs() {
        compose.services()
                .forEach((name, container) -> container.dependsOn().forEach((needed, how) -> {
                    Container other = compose.service(needed);
                    assertThat(other).as(name + " waits for " + needed).isNotNull();
                    assertThat(how.condition())
                            .as(name + " waits for " + needed)
                            .isEqualTo(
                                    other.healthcheck() == null ? "service_completed_successfully" : "service_healthy");
                    assertThat(Boolean.FALSE.equals(how.required()))
                            .as(name + " does without " + needed + " when that is not started")
                            .isEqualTo(!other.profiles().isEmpty());
                }));
        for (Service service : services) {
            Set<String> waits = compose.service(service.module()).dependsOn().keySet();
            if (service.readsLog()) {
                assertThat(waits).containsAll(LOGS).contains("mongo-init");
                assertThat(waits.contains("vault-db")).isEqualTo(service.opensVault());
            } else {
                assertThat(waits)
                        .containsAll(services.stream()
                                .filter(Service::readsLog)
                                .map(Service::module)
                                .toList())
                        .contains("keycloak");
            }
        }
    }

    @Test
    void addresses_lead_to_containers_that_share_a_network() {
        Map<String, Integer> ports = services.stream().collect(Collectors.toMap(Service::module, Service::port));
        compose.services()
                .forEach((name, container) -> container.environment().forEach((variable, value) -> {
                    var address = ADDRESS.matcher(value);
                    while (address.find()) {
                        Container other = compose.service(address.group(1));
                        assertThat(other).as(name + " " + variable).isNotNull();
                        Set<String> shared = new HashSet<>(container.networks());
                        shared.retainAll(other.networks());
                        assertThat(shared).as(name + " to " + address.group(1)).isNotEmpty();
                        int expected = value.contains("postgresql") ? 5432 : ports.getOrDefault(address.group(1), 8080);
                        assertThat(Integer.parseInt(address.group(2)))
                                .as(name + " " + variable)
                                .isEqualTo(expected);
                    }
                }));
        for (Service service : services) {
            if (!service.isGateway()) {
                assertThat(compose.service("gateway").environment())
                        .containsEntry(
                                "QMS_GATEWAY_SERVICES_" + service.key().toUpperCase(Locale.ROOT),
                                "http://" + service.module() + ":" + service.port());
            }
        }
    }

    @Test
    void each_database_is_made_as_it_is_asked_for() {
        Map<String, String> asked = compose.service("process-service").environment();
        assertMade("log-db", asked.get("QMS_STORE_URL"), asked.get("QMS_STORE_USER"), "qms.store.password");
        assertMade("vault-db", asked.get("QMS_VAULT_URL"), asked.get("QMS_VAULT_USER"), "qms.vault.password");
        Map<String, String> keycloak = compose.service("keycloak").environment();
        assertMade(
                "keycloak-db", keycloak.get("KC_DB_URL"), keycloak.get("KC_DB_USERNAME"), "keycloak.database.password");
    }

    @Test
    void the_user_of_the_read_models_may_write_one_database_for_each_service_that_reads_the_log() {
        String made = Pattern.compile("roles: \\[(.*?)]")
                .matcher(Project.read("deployment/mongo/init.js"))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        assertThat(Stream.of(made.split(",")).map(word -> word.replace("'", "").strip()))
                .containsExactlyInAnyOrderElementsOf(services.stream()
                        .filter(Service::readsLog)
                        .map(service ->
                                String.valueOf(Code.settings(service.module()).get("qms.service.name")))
                        .toList());
    }

    @Test
    void mounts_are_files_of_the_project_or_volumes_that_are_declared() {
        Set<String> volumes = new HashSet<>();
        compose.services()
                .forEach((name, container) -> container.volumes().forEach(mount -> {
                    String source = mount.substring(0, mount.indexOf(':'));
                    if (source.startsWith("./")) {
                        assertThat(Files.exists(Project.at(source)))
                                .as(name + " mounts " + source)
                                .isTrue();
                        assertThat(mount).as(name).endsWith(":ro");
                    } else {
                        volumes.add(source);
                    }
                }));
        assertThat(compose.volumes().keySet()).isEqualTo(volumes);
    }

    private void assertMade(String server, String url, String user, String password) {
        Container database = compose.service(server);
        assertThat(url)
                .isEqualTo("jdbc:postgresql://" + server + ":5432/"
                        + database.environment().get("DATABASE"));
        assertThat(user).isEqualTo(database.environment().get("OWNER"));
        assertThat(database.environment()).containsEntry("OWNER_PASSWORD_FILE", "/run/secrets/" + password);
    }

    private Map<String, Container> built() {
        return compose.services().entrySet().stream()
                .filter(entry -> entry.getValue().build() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private int port(String module) {
        return Code.service(module).port();
    }

    private static List<String> mentioned(Container container) {
        String said = String.join(" ", container.entrypoint()) + " "
                + container.environment().values();
        return Pattern.compile("/run/secrets/([\\w.-]+\\w)")
                .matcher(said)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
