package qms.service.projection;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what the batch under way means, and only then its token. Axon stores the token in the unit of work's first callback, so
 * whatever a handler asked to be done at its end would come after the token, and a fall between the two would lose events.
 */
final class ViewsTokenStore implements TokenStore {

    private static final Logger LOG = LoggerFactory.getLogger(ViewsTokenStore.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    private final TokenStore tokens;
    private final BatchWriter writer;
    private final Duration patience;

    ViewsTokenStore(TokenStore tokens, BatchWriter writer, Duration patience) {
        this.tokens = tokens;
        this.writer = writer;
        this.patience = patience;
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        List<Occurrence> batch = Pending.events();
        if (!batch.isEmpty()) {
            // A claim that has been taken over is found here, before anything is written.
            tokens.extendClaim(processor, segment);
            write(batch);
        }
        tokens.storeToken(token, processor, segment);
        Pending.clear();
    }

    /** The same batch again is harmless, so a fault of the database is waited out; when it lasts, Axon starts over from the token. */
    private void write(List<Occurrence> batch) {
        long end = System.nanoTime() + patience.toNanos();
        Duration pause = FIRST_PAUSE;
        while (true) {
            try {
                writer.write(batch);
                return;
            } catch (RuntimeException fault) {
                if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                    throw fault;
                }
                LOG.warn("{} events could not be written, trying again in {}", batch.size(), pause, fault);
            }
            LockSupport.parkNanos(pause.toNanos());
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    @Override
    public void initializeTokenSegments(String processor, int segmentCount, @Nullable TrackingToken initialToken) {
        tokens.initializeTokenSegments(processor, segmentCount, initialToken);
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, int segment) {
        return tokens.fetchToken(processor, segment);
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, Segment segment) {
        return tokens.fetchToken(processor, segment);
    }

    @Override
    public void extendClaim(String processor, int segment) {
        tokens.extendClaim(processor, segment);
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        tokens.releaseClaim(processor, segment);
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
        tokens.initializeSegment(token, processor, segment);
    }

    @Override
    public void deleteToken(String processor, int segment) {
        tokens.deleteToken(processor, segment);
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return tokens.requiresExplicitSegmentInitialization();
    }

    @Override
    public int[] fetchSegments(String processor) {
        return tokens.fetchSegments(processor);
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        return tokens.fetchAvailableSegments(processor);
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return tokens.retrieveStorageIdentifier();
    }
}
