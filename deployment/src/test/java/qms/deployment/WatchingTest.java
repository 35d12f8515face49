package qms.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import qms.deployment.Code.Service;

/** Prometheus asks every service where it answers; rules and dashboard speak only of metrics that there are. */
class WatchingTest {
    private static final Set<String> METRICS = Set.of(
            "up",
            "qms_commands_seconds_count",
            "qms_commands_seconds_sum",
            "qms_commands_seconds_bucket",
            "qms_events_appended_total",
            "qms_projection_lag_events",
            "qms_projection_lag_seconds",
            "qms_dead_letters",
            "qms_gateway_requests_seconds_count",
            "qms_gateway_requests_seconds_bucket",
            "qms_gateway_circuit_open",
            "http_server_requests_seconds_count",
            "jvm_memory_used_bytes",
            "jvm_memory_max_bytes",
            "jvm_gc_pause_seconds_sum");

    private static final Pattern NAME = Pattern.compile("\\b[a-z_][a-z0-9_]*\\b(?!\\s*\\()");
    private static final Set<String> WORDS = Set.of("by", "and", "or", "unless", "on");

    private final List<Service> services = Code.services();

    private record Prometheus(Map<String, String> global, List<String> ruleFiles, List<Job> scrapeConfigs) {}

    private record Job(String jobName, String metricsPath, List<Targets> staticConfigs) {}

    private record Targets(List<String> targets) {}

    private record Rules(List<Group> groups) {}

    private record Group(String name, List<Rule> rules) {}

    private record Rule(
            String alert,
            String expr,

            @com.fasterxml.jackson.annotation.JsonProperty("for")
            String lasting,

            Map<String, String> labels,
            Map<String, String> annotations) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Dashboard(String uid, String title, List<Panel> panels) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Panel(int id, String title, Source datasource, Place gridPos, List<Target> targets) {}

    private record Place(int x, int y, int w, int h) {}

    private record Source(String type, String uid) {}

    private record Target(String refId, Source datasource, String expr, String legendFormat) {}

    private record Sources(int apiVersion, List<DataSource> datasources) {}

    private record DataSource(
            String name, String uid, String type, String access, String url, boolean isDefault, boolean editable) {}

    @Test
    void every_service_is_asked_on_its_management_port() {
        Prometheus prometheus = snake("deployment/prometheus/prometheus.yml", Prometheus.class);
        assertThat(prometheus.scrapeConfigs().stream()
                        .collect(Collectors.toMap(
                                Job::jobName,
                                job -> job.staticConfigs().getFirst().targets().getFirst() + job.metricsPath())))
                .isEqualTo(services.stream()
                        .collect(Collectors.toMap(
                                Service::module,
                                service -> service.module() + ":" + service.metricsPort() + "/actuator/prometheus")));
        assertThat(prometheus.ruleFiles()).containsExactly("rules.yml");
    }

    @Test
    void somebody_is_told_of_lag_of_dead_letters_of_silence_and_of_failures() {
        assertThat(rules())
                .extracting(Rule::alert)
                .containsExactlyInAnyOrder(
                        "ServiceDown", "ProjectionLags", "StoreSilent", "DeadLetters", "RequestsFail");
        assertThat(rules()).allSatisfy(rule -> {
            assertThat(rule.labels().get("severity")).isIn("warning", "critical");
            assertThat(rule.annotations()).containsOnlyKeys("summary");
        });
        Function<String, String> expression = name -> rules().stream()
                .filter(rule -> rule.alert().equals(name))
                .findFirst()
                .orElseThrow()
                .expr();
        assertThat(expression.apply("ProjectionLags")).endsWith("> 60");
        assertThat(expression.apply("DeadLetters")).endsWith("> 0");
        services.forEach(service ->
                assertThat(expression.apply("ServiceDown")).containsPattern("[\"|]" + service.module() + "[\"|]"));
    }

    @Test
    void rules_and_dashboard_speak_only_of_metrics_that_there_are() {
        Set<String> spoken = new TreeSet<>();
        Stream.concat(
                        rules().stream().map(Rule::expr),
                        dashboard().panels().stream()
                                .flatMap(panel -> panel.targets().stream())
                                .map(Target::expr))
                .forEach(expression -> spoken.addAll(metrics(expression)));
        // And of all in the list, so that the list holds nothing that nobody watches.
        assertThat(spoken).isEqualTo(new TreeSet<>(METRICS));
    }

    @Test
    void the_names_of_metrics_are_found_in_an_expression() {
        assertThat(metrics("sum by (job, status) (rate(a_total{b=\"c_d\"}[5m])) / max(e_seconds) > 0.01"))
                .containsExactly("a_total", "e_seconds");
    }

    @Test
    void every_panel_asks_the_data_source_that_is_provisioned_and_none_hides_another() {
        DataSource source = camel("deployment/grafana/datasources/prometheus.yaml", Sources.class)
                .datasources()
                .getFirst();
        assertThat(source.url()).isEqualTo("http://prometheus:9090");
        assertThat(dashboard().panels()).extracting(Panel::id).doesNotHaveDuplicates();
        assertThat(dashboard().panels()).extracting(Panel::gridPos).doesNotHaveDuplicates();
        assertThat(dashboard().panels()).allSatisfy(panel -> {
            assertThat(panel.datasource().uid()).isEqualTo(source.uid());
            assertThat(panel.targets())
                    .isNotEmpty()
                    .allMatch(target -> target.datasource().uid().equals(source.uid()));
            assertThat(panel.gridPos().y() % panel.gridPos().h()).isZero();
        });
    }

    @Test
    void grafana_finds_the_dashboards_where_they_are_mounted() {
        Map<?, ?> provider =
                (Map<?, ?>) ((List<?>) Project.yaml(Project.at("deployment/grafana/dashboards/dashboards.yaml"))
                                .get("providers"))
                        .getFirst();
        assertThat(Compose.read().service("grafana").volumes())
                .contains(
                        "./deployment/grafana/dashboards:" + ((Map<?, ?>) provider.get("options")).get("path") + ":ro");
    }

    private static Set<String> metrics(String expression) {
        String bare = expression
                .replaceAll("\\{[^}]*}", "")
                .replaceAll("\\[[^]]*]", "")
                .replaceAll("\\bby \\([^)]*\\)", "");
        Set<String> names =
                NAME.matcher(bare).results().map(found -> found.group()).collect(Collectors.toSet());
        names.removeAll(WORDS);
        return names;
    }

    private static List<Rule> rules() {
        return snake("deployment/prometheus/rules.yml", Rules.class)
                .groups()
                .getFirst()
                .rules();
    }

    private static Dashboard dashboard() {
        return Project.CAMEL.readValue(
                Project.read("deployment/grafana/dashboards/qms-overview.json"), Dashboard.class);
    }

    private static <T> T snake(String path, Class<T> type) {
        return Project.SNAKE.convertValue(Project.yaml(Project.at(path)), type);
    }

    private static <T> T camel(String path, Class<T> type) {
        return Project.CAMEL.convertValue(Project.yaml(Project.at(path)), type);
    }
}
