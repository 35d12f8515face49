package qms.gateway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Whether the whole is ready: every part answers, and says that it has caught up with the log. */
@RestController
class HealthController {
    private final Backstage backstage;
    private final ObjectProvider<Preparation> preparation;
    private final List<Service> parts;

    HealthController(Backstage backstage, GatewaySettings settings, ObjectProvider<Preparation> preparation) {
        this.backstage = backstage;
        this.preparation = preparation;
        this.parts = new ArrayList<>(Service.ofTheDomain());
        if (settings.demoIdentity()) {
            parts.add(Service.IDENTITY);
        }
    }

    @GetMapping("/health")
    ResponseEntity<Health> health() {
        Map<String, Part> found = askAll();
        boolean ready = found.values().stream().allMatch(Part::ready)
                && preparation.stream().allMatch(Preparation::isDone);
        return ResponseEntity.status(ready ? 200 : 503)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new Health(ready, found));
    }

    private Map<String, Part> askAll() {
        Map<String, Part> found = new LinkedHashMap<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Map<String, Future<Part>> asked = new LinkedHashMap<>();
            parts.forEach(part -> asked.put(part.key(), threads.submit(() -> ask(part))));
            for (var part : asked.entrySet()) {
                found.put(part.getKey(), part.getValue().get());
            }
        } catch (ExecutionException unforeseen) {
            throw new IllegalStateException(unforeseen.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
        return found;
    }

    private Part ask(Service service) {
        return backstage
                .ask(service, "/internal/health")
                .map(answer -> new Part(answer.path("ready").asBoolean(false), answer))
                .orElse(Part.SILENT);
    }

    record Health(boolean ready, Map<String, Part> parts) {}

    /** A part's own words, as far as they are for everyone: whether it is ready, how far it has read, and what it could not count. */
    record Part(boolean ready, long position, long deadLetters) {
        static final Part SILENT = new Part(false, -1, 0);

        Part(boolean ready, JsonNode answer) {
            this(
                    ready,
                    answer.path("position").asLong(-1),
                    answer.path("deadLetters").asLong(0));
        }
    }
}
