package qms.deployment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the project uses of a compose file; a word it does not use is refused. */
record Compose(
        String name,
        Map<String, Container> services,
        Map<String, Network> networks,
        Map<String, Volume> volumes,
        Map<String, SecretFile> secrets) {

    static Compose read() {
        Map<String, Object> tree = Project.yaml(Project.at("docker-compose.yml"));
        tree.keySet().removeIf(key -> key.startsWith("x-"));
        return Project.SNAKE.convertValue(tree, Compose.class);
    }

    Container service(String name) {
        return services.get(name);
    }

    record Container(
            String image,
            @Nullable Build build,
            @Nullable String user,
            boolean readOnly,
            List<String> tmpfs,
            List<String> capDrop,
            List<String> securityOpt,
            int pidsLimit,
            @Nullable String memLimit,
            @Nullable String shmSize,
            String restart,
            List<String> profiles,
            List<String> entrypoint,
            List<String> command,
            Map<String, String> environment,
            List<Secret> secrets,
            List<String> ports,
            List<String> networks,
            List<String> volumes,
            @Nullable Healthcheck healthcheck,
            Map<String, Dependency> dependsOn) {

        Container {
            tmpfs = or(tmpfs);
            capDrop = or(capDrop);
            securityOpt = or(securityOpt);
            profiles = or(profiles);
            entrypoint = or(entrypoint);
            command = or(command);
            environment = environment == null ? Map.of() : environment;
            secrets = or(secrets);
            ports = or(ports);
            networks = or(networks);
            volumes = or(volumes);
            dependsOn = dependsOn == null ? Map.of() : dependsOn;
        }

        List<String> secretNames() {
            return secrets.stream().map(Secret::source).toList();
        }

        private static <T> List<T> or(@Nullable List<T> list) {
            return list == null ? List.of() : list;
        }
    }

    record Build(String context, Map<String, String> args) {}

    record Secret(String source, @Nullable String target) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Secret named(String source) {
            return new Secret(source, null);
        }

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        Secret(@JsonProperty("source") String source, @JsonProperty("target") @Nullable String target) {
            this.source = source;
            this.target = target;
        }
    }

    record Healthcheck(List<String> test, String interval, String timeout, String startPeriod, int retries) {}

    record Dependency(String condition, @Nullable Boolean required) {}

    record Network(boolean internal) {}

    record Volume() {}

    record SecretFile(String file) {}
}
