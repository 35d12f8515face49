package qms.service.store;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes the way of a command to the stores every few seconds, as far as one can go without leaving an event behind, and remembers how that
 * went: readiness is what it knows, so that a question about health waits for no store.
 */
public final class Canary implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Canary.class);
    private static final Duration PACE = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final List<Probe> probes;
    private final ExecutorService asking = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("canary").daemon().factory());
    private volatile Map<String, String> faults;

    Canary(List<Probe> probes) {
        this.probes = List.copyOf(probes);
        this.faults = Map.of("canary", "has not been out yet");
    }

    void start() {
        look();
        pace.scheduleWithFixedDelay(this::look, PACE.toMillis(), PACE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What was wrong when it was last out, by store; empty when a command would be kept. */
    public Map<String, String> faults() {
        return faults;
    }

    void look() {
        Map<String, String> found = new TreeMap<>();
        Map<Probe, CompletableFuture<Void>> answers = new LinkedHashMap<>();
        probes.forEach(probe -> answers.put(probe, CompletableFuture.runAsync(probe::ask, asking)));
        answers.forEach((probe, answer) -> {
            try {
                answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (ExecutionException refused) {
                found.put(probe.name(), String.valueOf(refused.getCause()));
            } catch (TimeoutException silent) {
                found.put(probe.name(), "does not answer");
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        });
        if (!found.keySet().equals(faults.keySet())) {
            LOG.info("The stores that do not answer: {}", found.isEmpty() ? "none" : found);
        }
        faults = Map.copyOf(found);
    }

    @Override
    public void close() {
        pace.shutdownNow();
        asking.shutdownNow();
    }
}
