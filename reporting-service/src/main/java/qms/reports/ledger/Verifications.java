package qms.reports.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qms.web.problems.Problem;
import tools.jackson.databind.json.JsonMapper;

/** Carries out verifications, one after another, and keeps each in a file of its own beside the ledger, so that every instance can tell of it. */
final class Verifications implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Verifications.class);
    private static final int MOST_WAITING = 20;
    private static final long STEP = 50_000;
    private static final Duration LONGEST_END = Duration.ofSeconds(10);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().name("verifications").daemon().factory());
    private final Path folder;
    private final Verifier verifier;
    private final Clock clock;

    Verifications(Path folder, Verifier verifier, Clock clock) {
        this.folder = folder;
        this.verifier = verifier;
        this.clock = clock;
    }

    /** Begins one, unless the id is that of one which has been asked for. */
    Verification ask(String id, List<Head> heads) {
        Optional<Verification> earlier = find(id);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Verification asked = Verification.waiting(id, clock.instant(), heads);
        keep(asked);
        try {
            worker.execute(() -> carryOut(asked));
            return asked;
        } catch (RejectedExecutionException full) {
            keep(asked.failed(clock.instant()));
            throw Problem.of(
                    LedgerProblem.LEDGER_VERIFICATIONS_WAITING, "Vänta tills någon av dem är klar och försök igen.");
        }
    }

    Optional<Verification> find(String id) {
        Path file = file(id);
        try {
            return Files.exists(file)
                    ? Optional.of(JSON.readValue(Files.readString(file), Verification.class))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the verification " + id + " cannot be read", e);
        }
    }

    private void carryOut(Verification asked) {
        Running running = new Running(asked);
        try {
            List<Finding> findings = verifier.findings(asked.heads(), running);
            keep(running.now.done(clock.instant(), findings));
            findings.forEach(finding -> LOG.error("The log is not as it was sealed: {}", finding));
        } catch (RuntimeException away) {
            LOG.warn("A verification of the log could not be carried out", away);
            keep(running.now.failed(clock.instant()));
        }
    }

    private final class Running implements Verifier.Progress {

        private Verification now;
        private long kept = -STEP;

        private Running(Verification asked) {
            this.now = asked;
        }

        @Override
        public void reached(long checked, long events, long checkpoints) {
            now = now.running(checked, events, checkpoints);
            if (checked - kept >= STEP) {
                kept = checked;
                keep(now);
            }
        }
    }

    // Under another name first: whoever reads it meanwhile reads the whole of it.
    private void keep(Verification verification) {
        try {
            Files.createDirectories(folder);
            Path written = Files.writeString(
                    folder.resolve(verification.id() + ".new"), JSON.writeValueAsString(verification));
            Files.move(
                    written,
                    file(verification.id()),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the verification cannot be kept", e);
        }
    }

    private Path file(String id) {
        return folder.resolve(id + ".json");
    }

    /** What is being written is written to its end, so that nothing appears in the folder afterwards. */
    @Override
    public void close() {
        worker.shutdownNow();
        try {
            if (!worker.awaitTermination(LONGEST_END.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("A verification of the log did not end within {}", LONGEST_END);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
