package qms.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The one Dockerfile of all services, and the question by which a container is found alive. */
class DockerfileTest {
    private final String dockerfile = Project.read("Dockerfile").replace("\\\n", " ");

    @Test
    void it_copies_the_jar_of_this_version() {
        assertThat(dockerfile)
                .contains("ARG VERSION=" + Code.version() + "\n")
                .contains("COPY ${MODULE}/target/${MODULE}-${VERSION}-exec.jar app.jar");
        assertThat(Project.read(".dockerignore").lines()).contains("*", "!*/target/*-exec.jar", "!deployment/image");
    }

    @Test
    void it_stands_on_one_image_with_a_tag_that_stays_and_the_java_of_the_code() {
        List<String> bases = found("FROM (\\S+)");
        assertThat(bases).hasSize(2).allMatch(Images::pinned);
        assertThat(bases.getLast()).isEqualTo(bases.getFirst());
        String java = Pattern.compile("<java.version>(\\d+)<")
                .matcher(Project.read("pom.xml"))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        assertThat(bases.getFirst()).startsWith("eclipse-temurin:" + java + "-jre");
    }

    @Test
    void what_seldom_changes_lies_lowest() {
        assertThat(found("COPY --from=layers /layers/extracted/([\\w-]+)/"))
                .containsExactly("dependencies", "spring-boot-loader", "snapshot-dependencies", "application");
    }

    @Test
    void it_trains_with_the_options_it_runs_with_and_as_nobody() {
        assertThat(found("RUN java @(\\S+) -XX:AOTCacheOutput=app.aot -Dspring.context.exit=onRefresh -jar app.jar"))
                .containsExactly("java.options");
        assertThat(dockerfile)
                .contains("ENTRYPOINT [\"java\", \"@java.options\", \"-XX:AOTCache=app.aot\", \"-jar\", \"app.jar\"]");
        assertThat(found("(?m)^USER (\\S+)")).containsExactly("10001:10001");
        assertThat(Project.read("deployment/image/java.options").lines())
                .contains(
                        "-XX:+ExitOnOutOfMemoryError",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Daxoniq.update-checker.disabled=true")
                .anyMatch(option -> option.startsWith("-XX:MaxRAMPercentage="));
    }

    @Test
    void the_training_run_is_given_only_settings_that_the_code_reads() {
        assertThat(found("--(qms\\.[a-z.-]+)=")).isNotEmpty().isSubsetOf(Code.properties());
    }

    @Test
    void it_asks_the_management_port_whether_the_process_lives() {
        assertThat(dockerfile)
                .contains("ENV QMS_METRICS_PORT=${METRICS_PORT}\n", "EXPOSE ${PORT} ${METRICS_PORT}\n")
                .containsPattern(
                        "HEALTHCHECK .* CMD bash /app/alive.sh \"\\$QMS_METRICS_PORT\" /actuator/health/liveness\n");
    }

    @Test
    void alive_is_only_who_answers_200() throws IOException, InterruptedException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        answer(server, "/up", 200);
        answer(server, "/down", 503);
        server.start();
        int port = server.getAddress().getPort();
        try {
            assertThat(alive(port, "/up")).isZero();
            assertThat(alive(port, "/down")).isNotZero();
        } finally {
            server.stop(0);
        }
        assertThat(alive(port, "/up")).isNotZero();
    }

    private List<String> found(String regex) {
        return Pattern.compile(regex)
                .matcher(dockerfile)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static void answer(HttpServer server, String path, int status) {
        server.createContext(path, exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
    }

    private static int alive(int port, String path) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "bash", Project.at("deployment/image/alive.sh").toString(), String.valueOf(port), path)
                .redirectErrorStream(true)
                .start();
        process.getInputStream().readAllBytes();
        return process.waitFor();
    }
}
