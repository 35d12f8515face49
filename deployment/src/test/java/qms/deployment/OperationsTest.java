package qms.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The document for whoever runs the platform names every setting and every secret, and no other. */
class OperationsTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)`");

    private final Set<String> rows = rows();

    @Test
    void every_setting_that_compose_gives_a_service_or_is_given_itself_is_explained() {
        Compose compose = Compose.read();
        Code.services()
                .forEach(service -> assertThat(rows)
                        .as(service.module())
                        .containsAll(
                                compose.service(service.module()).environment().keySet()));
        assertThat(rows).containsAll(dotEnv());
    }

    @ParameterizedTest
    @EnumSource
    void every_setting_that_a_cluster_gives_a_service_is_explained(Stands stands) {
        Manifests manifests = stands.manifests();
        Code.services()
                .forEach(service -> assertThat(rows)
                        .as(service.module())
                        .containsAll(manifests.environment(service.module()).keySet()));
    }

    @Test
    void every_port_that_can_be_moved_is_explained() {
        assertThat(rows)
                .contains(
                        "QMS_METRICS_PORT",
                        "QMS_PROCESS_PORT",
                        "QMS_RISK_PORT",
                        "QMS_DEVIATION_PORT",
                        "QMS_REPORTING_PORT");
    }

    @Test
    void every_setting_that_is_explained_is_read() {
        Set<String> known = new TreeSet<>(Code.variables());
        known.addAll(dotEnv());
        assertThat(rows.stream().filter(row -> row.matches("[A-Z_]+")))
                .isNotEmpty()
                .isSubsetOf(known);
    }

    @Test
    void the_secrets_that_are_explained_are_those_of_the_services() {
        Compose compose = Compose.read();
        assertThat(rows.stream().filter(row -> row.startsWith("qms.")))
                .containsExactlyInAnyOrderElementsOf(Code.services().stream()
                        .flatMap(service -> compose.service(service.module()).secretNames().stream())
                        .collect(Collectors.toSet()));
    }

    @Test
    void every_alert_says_what_to_do() {
        String alerts = Project.read("deployment/prometheus/rules.yml");
        assertThat(rows).containsAll(matches("alert: (\\w+)", alerts).collect(Collectors.toSet()));
    }

    private static Set<String> rows() {
        return ROW.matcher(Project.read("docs/operations.md"))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> dotEnv() {
        return matches("(?m)^([A-Z_]+)=", Project.read(".env")).collect(Collectors.toSet());
    }

    private static Stream<String> matches(String regex, String text) {
        return Pattern.compile(regex).matcher(text).results().map(found -> found.group(1));
    }
}
