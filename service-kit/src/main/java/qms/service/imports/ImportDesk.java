package qms.service.imports;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import qms.service.privacy.Fingerprints;
import qms.service.privacy.Sealer;
import qms.web.problems.CommonProblem;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;

/** Takes a file of lines into the log. */
public final class ImportDesk {

    static final long MOST_BYTES = 100L * 1024 * 1024;
    static final int MOST_LINES = 200_000;
    private static final int ATTEMPTS = 8;

    private final EventStore store;
    private final Sealer sealer;
    private final Fingerprints fingerprints;
    private final Clock clock;
    private final Map<String, ImportedCollection<?>> collections = new HashMap<>();

    public ImportDesk(
            EventStore store,
            Sealer sealer,
            Fingerprints fingerprints,
            Clock clock,
            List<? extends ImportedCollection<?>> collections) {
        this.store = store;
        this.sealer = sealer;
        this.fingerprints = fingerprints;
        this.clock = clock;
        for (ImportedCollection<?> collection : collections) {
            if (this.collections.put(collection.name(), collection) != null) {
                throw new IllegalArgumentException("two collections are called " + collection.name());
            }
        }
    }

    public Optional<ImportedCollection<?>> collection(String name) {
        return Optional.ofNullable(collections.get(name));
    }

    /**
     * Stores the valid lines and lists the others. Nothing is stored before every line has been read and checked; a dry run ends there. Sent
     * again after a fault half-way, the file is taken up where it stopped.
     */
    public <L extends Record> ImportResult importLines(
            ImportedCollection<L> collection, InputStream in, ImportSource source, boolean dryRun) throws IOException {
        return importLines(collection, LineSource.lines(in, MOST_BYTES), source, dryRun, false);
    }

    <L extends Record> ImportResult importLines(
            ImportedCollection<L> collection, LineSource from, ImportSource source, boolean dryRun, boolean details)
            throws IOException {
        List<ImportedLine<L>> lines = parse(collection, from);
        List<ImportedLine<L>> wellFormed =
                lines.stream().filter(ImportedLine::isWellFormed).toList();
        if (collection.oneStream()) {
            storeInOneStream(collection, wellFormed, source, dryRun);
        } else {
            Storing<L> storing = checked(collection, wellFormed, dryRun);
            storing.inManyStreams(accepted(wellFormed), () -> log(source));
        }
        return result(lines, details);
    }

    private static <L extends Record> List<ImportedLine<L>> parse(ImportedCollection<L> collection, LineSource from)
            throws IOException {
        LineParser<L> parser = new LineParser<>(collection);
        List<ImportedLine<L>> lines = new ArrayList<>();
        from.read(line -> {
            if (lines.size() == MOST_LINES) {
                throw tooManyLines();
            }
            lines.add(parser.parse(line));
        });
        return lines;
    }

    static Problem tooManyLines() {
        return Problem.of(
                CommonProblem.TOO_LARGE,
                "Filen har fler än " + MOST_LINES + " rader. Dela upp den; inget i den har sparats.");
    }

    // The stream is read before the lines are checked: whatever is written to it meanwhile makes the append fail, and
    // all is checked again.
    private <L extends Record> void storeInOneStream(
            ImportedCollection<L> collection, List<ImportedLine<L>> wellFormed, ImportSource source, boolean dryRun) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                Log log = log(source);
                log.stream(collection.streamOf(""));
                checked(collection, wellFormed, dryRun).inOneStream(accepted(wellFormed), log);
                return;
            } catch (MovedOn moved) {
                if (attempt == ATTEMPTS) {
                    throw Problem.of(CommonProblem.CONFLICT, "Någon annan ändrade samtidigt. Skicka filen igen.");
                }
            }
        }
    }

    private <L extends Record> Storing<L> checked(
            ImportedCollection<L> collection, List<ImportedLine<L>> wellFormed, boolean dryRun) {
        ImportContext context = new Checking<>(collection, new Surroundings(store, collections), wellFormed).run();
        return new Storing<>(collection, context, new Items(fingerprints, collection.name()), dryRun);
    }

    private Log log(ImportSource source) {
        return new Log(store, sealer, clock, source.metadata());
    }

    private static <L extends Record> List<ImportedLine<L>> accepted(List<ImportedLine<L>> lines) {
        return lines.stream().filter(line -> !line.isRejected()).toList();
    }

    private static <L extends Record> ImportResult result(List<ImportedLine<L>> lines, boolean details) {
        Map<ImportedLine.Outcome, Integer> counts = new HashMap<>();
        List<ImportProblem> problems = new ArrayList<>();
        int rejected = 0;
        for (ImportedLine<L> line : lines) {
            ImportedLine.Outcome outcome = line.outcome();
            if (outcome != null) {
                counts.merge(outcome, 1, Integer::sum);
            } else {
                rejected++;
                for (FieldProblem problem : line.problems().all()) {
                    problems.add(ImportProblem.of(line.places(), line.externalId(), problem));
                }
            }
        }
        return new ImportResult(
                lines.size(),
                counts.getOrDefault(ImportedLine.Outcome.IMPORTED, 0),
                counts.getOrDefault(ImportedLine.Outcome.EXTENDED, 0),
                counts.getOrDefault(ImportedLine.Outcome.UNCHANGED, 0),
                rejected,
                problems,
                details ? lines.stream().map(ImportOutcome::of).toList() : null);
    }
}
