package qms.reports.figures.condensed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import qms.reports.figures.CaseDocuments;
import qms.reports.figures.CaseDocuments.OneCase;

/**
 * Keeps facts condensed: read from the documents once, and then those documents again that the log names since. Whoever asks
 * gets all that the lists had counted when asked, and never less than X-Projected-Until has promised before.
 */
abstract class Condenser implements InitializingBean, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Condenser.class);
    private static final Duration PACE = Duration.ofMillis(500);
    private static final int AT_ONCE = 5_000;
    private static final int EVENTS_AT_ONCE = 5_000;

    private final CaseDocuments documents;
    private final ScheduledExecutorService pace;
    private Condensed condensed = Condensed.nothing();
    private String standing = "";
    private long position = -1;
    private Set<String> waiting = Set.of();

    Condenser(String name, CaseDocuments documents) {
        this.documents = documents;
        this.pace = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }

    /** So that nobody has to wait for what could be done before they ask. */
    @Override
    public void afterPropertiesSet() {
        pace.scheduleWithFixedDelay(this::look, PACE.toMillis(), PACE.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void destroy() {
        pace.shutdownNow();
    }

    /** All that has been counted. */
    public synchronized Condensed now() {
        String now = documents.standing();
        if (!now.equals(standing)) {
            begin();
            standing = now;
        }
        readOn(documents.position());
        return condensed;
    }

    /** Another building of the documents, or the first: nothing of what was known before holds. */
    private void begin() {
        standing = "";
        position = documents.position();
        waiting = documents.waiting();
        condensed = Condensed.nothing();
        List<OneCase> some = new ArrayList<>();
        documents.each(one -> {
            some.add(one);
            if (some.size() == AT_ONCE) {
                put(some);
            }
        });
        put(some);
    }

    private void put(List<OneCase> some) {
        condensed = condensed.with(some);
        some.clear();
    }

    /** What waits is asked for before the documents are: whatever is tried again meanwhile is then in them, or looked for next time. */
    private void readOn(long until) {
        while (position < until) {
            long to = Math.min(until, position + EVENTS_AT_ONCE);
            Set<String> still = documents.waiting();
            renew(documents.changed(position, to), still);
            position = to;
        }
        if (!waiting.isEmpty()) {
            renew(Set.of(), documents.waiting());
        }
    }

    private void renew(Set<String> changed, Set<String> still) {
        Set<String> ids = new HashSet<>(changed);
        ids.addAll(waiting);
        if (!ids.isEmpty()) {
            condensed = condensed.with(documents.find(ids));
        }
        waiting = still;
    }

    private void look() {
        try {
            now();
        } catch (RuntimeException away) {
            LOG.warn("The facts could not be read on: {}", away.toString());
        }
    }
}
