package qms.reports;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import qms.events.QmsEvent;
import qms.web.forms.Forms;
import qms.web.identity.Role;
import qms.web.policy.TestTokens;
import tools.jackson.databind.JsonNode;

/** The service as it runs, on a log and a read model of its own. */
final class RunningService implements AutoCloseable {

    private final MongoServer mongo = new MongoServer(new MemoryBackend());
    private final HttpClient client = HttpClient.newHttpClient();
    final ConfigurableApplicationContext context;
    private final String base;

    RunningService(Path folder) {
        context = new SpringApplicationBuilder(ReportingService.class, TestTokens.class)
                .run(
                        "--spring.config.name=reporting-service",
                        "--server.port=0",
                        "--management.server.port=-1",
                        "--qms.mongo.uri=mongodb://localhost:" + mongo.bind().getPort(),
                        "--qms.store.path=" + folder.resolve("events.db"),
                        "--qms.fingerprint-key=" + Base64.getEncoder().encodeToString(new byte[32]));
        base = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** What an answer says. */
    record Answer(int status, JsonNode body, Map<String, String> headers) {

        String at(String pointer) {
            return body.at(pointer).asString("");
        }
    }

    /** Stores the events as an import does. */
    void imported(List<QmsEvent> events) {
        Map<String, Long> sequences = new HashMap<>();
        for (QmsEvent event : events) {
            long sequence = sequences.merge(event.subject(), 1L, Long::sum) - 1;
            context.getBean(EventStore.class)
                    .publish(new GenericDomainEventMessage<>(
                            "Thing", event.subject(), sequence, event, Map.of("via", "IMPORT")));
        }
    }

    /** An answer to keep as a file. */
    record File(byte[] bytes, HttpHeaders headers) {

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    File file(String path, String accept, Role role, String... units) {
        try {
            HttpResponse<byte[]> answer = client.send(
                    request(path, role, units).header("Accept", accept).GET().build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            return new File(answer.body(), answer.headers());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    Answer get(String path, Role role, String... units) {
        return send(request(path, role, units).GET());
    }

    Answer post(String path, String body, Map<String, String> headers, Role role, String... units) {
        HttpRequest.Builder request = request(path, role, units)
                .header("Content-Type", path.contains("/import") ? "application/x-ndjson" : "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')));
        headers.forEach(request::header);
        return send(request);
    }

    private HttpRequest.Builder request(String path, Role role, String... units) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", TestTokens.bearer("p1", role, units));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    Forms.parse(answer.body()),
                    Map.of(
                            "ETag", answer.headers().firstValue("ETag").orElse(""),
                            "Location", answer.headers().firstValue("Location").orElse(""),
                            "X-Projected-Until",
                                    answer.headers()
                                            .firstValue("X-Projected-Until")
                                            .orElse("")));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        context.close();
        client.close();
        mongo.shutdownNow();
    }
}
