package qms.service.metrics;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * What a store has just answered. It is asked at most once in a while, by one thread at a time however many look, and nobody waits for long:
 * neither a busy nor a dead store is made worse by being watched.
 */
final class Recent<T> {

    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMillis(800);
    private static final Executor THREADS =
            task -> Thread.ofVirtual().name("metrics").start(task);

    private final Supplier<T> store;
    private final Duration fresh;
    private final Duration patience;
    private CompletableFuture<T> asked = CompletableFuture.failedFuture(new IllegalStateException("not asked yet"));
    private long askedAt;

    Recent(Supplier<T> store) {
        this(store, FRESH, PATIENCE);
    }

    Recent(Supplier<T> store, Duration fresh, Duration patience) {
        this.store = store;
        this.fresh = fresh;
        this.patience = patience;
        this.askedAt = System.nanoTime() - fresh.toNanos();
    }

    /** Empty when the store has failed, or not answered in time. */
    Optional<T> get() {
        Asked<T> last = last();
        long left = patience.toNanos() - (System.nanoTime() - last.at());
        try {
            return Optional.of(last.answer().get(Math.max(0, left), TimeUnit.NANOSECONDS));
        } catch (TimeoutException | ExecutionException noAnswer) {
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private synchronized Asked<T> last() {
        if (asked.isDone() && System.nanoTime() - askedAt >= fresh.toNanos()) {
            askedAt = System.nanoTime();
            asked = CompletableFuture.supplyAsync(store, THREADS);
        }
        return new Asked<>(asked, askedAt);
    }

    private record Asked<T>(CompletableFuture<T> answer, long at) {}
}
