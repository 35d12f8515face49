package qms.service.rebuilds;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qms.service.projection.RebuildClaim;
import qms.service.projection.RebuildClaim.Held;
import qms.service.projection.RebuildWatch;

/** Keeps the claim of a rebuild alive while it works, and stops it where another has taken its place. */
final class RebuildPulse implements RebuildWatch, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildPulse.class);
    private static final Duration PACE = Duration.ofSeconds(1);

    private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("rebuild-pulse").daemon().factory());
    private final RebuildClaim claim;
    private volatile Held now;
    private volatile boolean lost;

    RebuildPulse(RebuildClaim claim, String rebuild) {
        this.claim = claim;
        this.now = new Held(rebuild, Phase.FOLDING, 0, 0);
        pace.scheduleWithFixedDelay(this::beat, PACE.toMillis(), PACE.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void reached(Phase phase, long read, long of) {
        boolean begins = phase != now.phase();
        now = new Held(now.rebuild(), phase, read, of);
        if (begins) {
            beat();
        }
        if (lost) {
            throw new IllegalStateException("another rebuild has taken the place of " + now.rebuild());
        }
    }

    private void beat() {
        try {
            lost = !claim.keep(now);
        } catch (RuntimeException away) {
            LOG.warn("The claim of a rebuild could not be kept alive: {}", away.toString());
        }
    }

    @Override
    public void close() {
        pace.shutdownNow();
    }
}
