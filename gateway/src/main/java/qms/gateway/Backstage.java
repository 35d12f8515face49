package qms.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the gateway asks the services for on its own account. A service that does not answer in two seconds has not answered. */
@Component
class Backstage {
    private final GatewaySettings settings;
    private final HttpClient http;
    private final JsonMapper json;

    Backstage(GatewaySettings settings, HttpClient http, JsonMapper json) {
        this.settings = settings;
        this.http = http;
        this.json = json;
    }

    /** The JSON that a service answers with, whatever status it says; empty when it does not answer with JSON. */
    Optional<JsonNode> ask(Service service, String path) {
        try {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create(settings.at(service) + path))
                            .timeout(Duration.ofSeconds(2))
                            .build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return Optional.of(json.readTree(answer.body())).filter(JsonNode::isContainer);
        } catch (IOException | JacksonException | IllegalArgumentException noAnswer) {
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
