package qms.reports.ledger;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qms.service.store.StoredEvent;
import qms.service.store.StoredLog;

/**
 * Seals what has been appended, once a second and at most a thousand events at a time, in the instance that leads. Before its first
 * seal it hashes the whole log anew; a log that is not the one that was sealed is sealed no further.
 */
final class Notary implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Notary.class);
    private static final Duration PACE = Duration.ofSeconds(1);

    private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("notary").daemon().factory());
    private final StoredLog log;
    private final Ledger ledger;
    private final BooleanSupplier leads;
    private boolean opened;
    private volatile Optional<Finding> fault = Optional.empty();

    Notary(StoredLog log, Ledger ledger, BooleanSupplier leads) {
        this.log = log;
        this.ledger = ledger;
        this.leads = leads;
    }

    void start() {
        pace.scheduleWithFixedDelay(this::look, 0, PACE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Why nothing more is sealed. */
    Optional<Finding> fault() {
        return fault;
    }

    private void look() {
        try {
            seal();
        } catch (RuntimeException | IOException away) {
            LOG.warn("The log could not be sealed; it is tried again: {}", away.toString());
        }
    }

    /** One round. */
    synchronized void seal() throws IOException {
        ledger.refresh();
        if (!leads.getAsBoolean()) {
            opened = false;
            return;
        }
        if (!opened && fault.isEmpty()) {
            open();
        }
        while (fault.isEmpty() && sealSome()) {
            LOG.debug("Sealed up to {}", ledger.leaves().size());
        }
    }

    /** Checks the log against the last checkpoint, and makes the leaves anew from it where they are not whole. */
    private void open() throws IOException {
        List<Head> heads = lastHead();
        long known = ledger.known(heads);
        stopAt(new LogCheck(log, ledger.leaves(), known, heads, done -> {}).firstFault());
        if (fault.isEmpty()) {
            ledger.leaves().cut(known);
            opened = true;
        }
    }

    private List<Head> lastHead() {
        try {
            return ledger.last().map(last -> new Head(last.size(), last.root())).stream()
                    .toList();
        } catch (IllegalArgumentException forged) {
            long line = ledger.checkpoints().count();
            stopAt(Optional.of(Finding.forged(line)));
            return List.of();
        }
    }

    private boolean sealSome() throws IOException {
        long size = ledger.leaves().size();
        List<StoredEvent> events = log.after(size, LogCheck.BATCH);
        if (events.isEmpty()) {
            ledger.sign();
            if (log.head() < size) {
                stopAt(Optional.of(Finding.tail(log.head(), size)));
            }
            return false;
        }
        for (int place = 0; place < events.size(); place++) {
            if (events.get(place).number() != size + place + 1) {
                stopAt(Optional.of(
                        Finding.gap(size + place + 1, events.get(place).number())));
                return false;
            }
        }
        ledger.seal(events);
        return true;
    }

    private void stopAt(Optional<Finding> found) {
        if (found.isPresent() && fault.isEmpty()) {
            fault = found;
            LOG.error("The log is sealed no further, because it is not the one that was sealed: {}", found.get());
        }
    }

    @Override
    public void close() {
        pace.shutdown();
        try {
            if (!pace.awaitTermination(PACE.toSeconds() * 5, TimeUnit.SECONDS)) {
                pace.shutdownNow();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
