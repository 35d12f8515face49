package qms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The figures of the whole product are read on one port, when one is given. */
class MetricsTest {

    @Test
    void one_port_tells_of_all_parts() throws IOException {
        int port = Product.freePort();
        try (Product product = Product.started(Map.of("QMS_DEMO", "true", "QMS_METRICS_PORT", String.valueOf(port)))) {
            Client operator = Client.nobody(URI.create("http://localhost:" + port));

            String scrape = operator.get("/actuator/prometheus").expect(200).body();

            for (String service : List.of("process", "risk", "deviation", "reporting")) {
                assertThat(scrape)
                        .containsPattern("qms_events_appended_total\\{[^}]*service=\"" + service + "\"[^}]*} [1-9]")
                        .containsPattern("qms_dead_letters\\{[^}]*service=\"" + service + "\"[^}]*} 0")
                        .containsPattern("qms_gateway_requests_seconds_count\\{[^}]*service=\"" + service + "\"");
            }
            assertThat(scrape.lines().filter(line -> line.startsWith("jvm_info{")))
                    .hasSize(1);
            assertThat(scrape).doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}");
            operator.get("/actuator/health/readiness").expect(200);
            product.nobody().get("/actuator/prometheus").expect(404);
        }
    }
}
