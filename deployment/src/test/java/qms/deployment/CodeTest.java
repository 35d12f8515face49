package qms.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CodeTest {

    @Test
    void the_modules_that_start_by_themselves_are_those_that_the_product_in_one_process_starts() {
        var parts = Pattern.compile("\\(\\w+\\.class, \"([\\w-]+)\"")
                .matcher(Project.read("standalone/src/main/java/qms/standalone/Part.java"))
                .results()
                .map(part -> part.group(1));
        assertThat(Code.runnable()).containsExactlyInAnyOrderElementsOf(parts.toList());
    }

    @Test
    void no_two_of_them_share_a_port() {
        assertThat(Code.services())
                .flatMap(service -> java.util.List.of(service.port(), service.metricsPort()))
                .hasSize(10)
                .doesNotHaveDuplicates()
                .doesNotContain(Code.port(Code.DEMO_IDENTITY, "server.port"));
    }

    @Test
    void the_gateway_reads_no_log_and_two_services_open_the_vault() {
        assertThat(Code.services())
                .filteredOn(Code.Service::readsLog)
                .hasSize(4)
                .noneMatch(Code.Service::isGateway);
        assertThat(Code.services())
                .filteredOn(Code.Service::opensVault)
                .extracting(Code.Service::module)
                .containsExactlyInAnyOrder("process-service", "deviation-service");
    }

    @Test
    void settings_are_found_in_literals_records_and_placeholders() {
        assertThat(Code.variables())
                .contains("QMS_MONGO_URI", "QMS_GATEWAY_PUBLICURL", "QMS_GATEWAY_SERVICES_IDENTITY", "QMS_METRICS_PORT")
                .contains("QMS_DEMO_IDENTITY", "QMS_RISK_PORT")
                .doesNotContain("QMS_NO_SUCH_THING");
    }
}
