package qms.service.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import qms.service.privacy.DestroyedKey;

/** Stores what is new in each line: one append per line, several lines at a time so that they share a commit. */
final class Storing<L extends Record> {

    private static final int AT_ONCE = 32;
    private static final int EVENTS_PER_APPEND = 500;
    private static final int ATTEMPTS = 8;

    private final ImportedCollection<L> collection;
    private final ImportContext context;
    private final Items items;
    private final boolean dryRun;
    private volatile boolean failed;

    Storing(ImportedCollection<L> collection, ImportContext context, Items items, boolean dryRun) {
        this.collection = collection;
        this.context = context;
        this.items = items;
        this.dryRun = dryRun;
    }

    /** All lines in order, many in one append; the log is the one that they were checked against. */
    void inOneStream(List<ImportedLine<L>> lines, Log log) {
        List<ImportedLine<L>> batch = new ArrayList<>();
        int events = 0;
        for (ImportedLine<L> line : lines) {
            int more = plan(line).events().size();
            if (!batch.isEmpty() && events + more > EVENTS_PER_APPEND) {
                appendOrMoveOn(batch, log);
                batch.clear();
                events = 0;
            }
            batch.add(line);
            events += more;
        }
        appendOrMoveOn(batch, log);
    }

    private void appendOrMoveOn(List<ImportedLine<L>> batch, Log log) {
        try {
            append(batch, log);
        } catch (ConcurrencyException | AggregateStreamCreationException met) {
            throw new MovedOn();
        }
    }

    /** Lines that share a stream one after the other, the others side by side. */
    void inManyStreams(List<ImportedLine<L>> lines, Supplier<Log> logs) {
        List<List<ImportedLine<L>>> groups = Groups.of(lines, this::streams);
        try (ExecutorService threads = Executors.newFixedThreadPool(
                AT_ONCE, Thread.ofVirtual().name("import-", 0).factory())) {
            List<Future<?>> started = new ArrayList<>();
            for (List<ImportedLine<L>> group : groups) {
                started.add(threads.submit(() -> storeGroup(group, logs.get())));
            }
            started.forEach(this::await);
        }
    }

    private Set<String> streams(ImportedLine<L> line) {
        Set<String> streams = new HashSet<>(plan(line).streams());
        streams.add(collection.streamOf(line.parsed().externalId()));
        return streams;
    }

    private void storeGroup(List<ImportedLine<L>> group, Log log) {
        for (ImportedLine<L> line : group) {
            if (failed) {
                return;
            }
            storeLine(line, log);
        }
    }

    private void storeLine(ImportedLine<L> line, Log log) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                append(List.of(line), log);
                return;
            } catch (ConcurrencyException | AggregateStreamCreationException met) {
                // Whoever was quicker may have stored this very line.
                log.forget();
            }
        }
        line.contradicts("Någon annan ändrade samtidigt. Läs in raden igen.");
    }

    private void append(List<ImportedLine<L>> lines, Log log) {
        List<Runnable> outcomes = new ArrayList<>();
        for (ImportedLine<L> line : lines) {
            String externalId = line.parsed().externalId();
            switch (Judgement.of(collection, externalId, plan(line), items, log::stream)) {
                case Judgement.Accepted accepted ->
                    outcomes.add(take(line, accepted.outcome(), accepted.events(), log));
                case Judgement.Contradiction met -> outcomes.add(() -> line.contradicts(met.detail()));
            }
        }
        log.append();
        outcomes.forEach(Runnable::run);
    }

    private Runnable take(ImportedLine<L> line, ImportedLine.Outcome outcome, List<Judgement.New> events, Log log) {
        String externalId = line.parsed().externalId();
        if (dryRun) {
            log.pretend(externalId, events);
            return () -> line.settle(outcome);
        }
        try {
            log.prepare(externalId, events);
            return () -> line.settle(outcome);
        } catch (DestroyedKey destroyed) {
            return () -> line.contradicts("Ärendet är gallrat och tar inte emot mer text.");
        }
    }

    private ImportPlan plan(ImportedLine<L> line) {
        ImportPlan plan = collection.plan(line.parsed(), context);
        line.parsed().putAway();
        return plan;
    }

    private void await(Future<?> group) {
        try {
            group.get();
        } catch (ExecutionException e) {
            failed = true;
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            failed = true;
            Thread.currentThread().interrupt();
            throw new IllegalStateException(
                    "the import was interrupted; what was stored stays, and the file can be sent again", e);
        }
    }
}
