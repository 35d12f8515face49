package qms.service.imports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks the lines of a file until none that is left refers to one that is not: a rejected line takes those with it that had only it to refer
 * to.
 */
final class Checking<L extends Record> {

    private final ImportedCollection<L> collection;
    private final Surroundings surroundings;
    private final List<ImportedLine<L>> lines;
    private final Map<String, Integer> accepted = new HashMap<>();
    private final Map<String, List<ImportedLine<L>>> referring = new HashMap<>();
    private final Deque<String> gone = new ArrayDeque<>();

    Checking(ImportedCollection<L> collection, Surroundings surroundings, List<ImportedLine<L>> wellFormed) {
        this.collection = collection;
        this.surroundings = surroundings;
        this.lines = wellFormed;
    }

    /** Leaves its problems with each line; the context then answers as things stand. */
    ImportContext run() {
        lines.forEach(line -> accepted.merge(line.parsed().externalId(), 1, Integer::sum));
        lines.forEach(this::check);
        checkThoseReferringToGone();
        boolean stable = false;
        while (!stable) {
            stable = !checkBetweenLines();
            checkThoseReferringToGone();
        }
        return surroundings.context(this::isInFile);
    }

    private boolean isInFile(String collectionName, String externalId) {
        return collectionName.equals(collection.name()) && accepted.containsKey(externalId);
    }

    private void check(ImportedLine<L> line) {
        LineProblems problems = new LineProblems();
        collection.check(line.parsed(), problems, surroundings.context((name, id) -> {
            boolean found = isInFile(name, id);
            if (found) {
                referring.computeIfAbsent(id, ignored -> new ArrayList<>()).add(line);
            }
            return found;
        }));
        line.parsed().putAway();
        line.judgeAnew(problems);
        rejected(line);
    }

    private void rejected(ImportedLine<L> line) {
        if (line.isRejected() && accepted.merge(line.parsed().externalId(), -1, Integer::sum) == 0) {
            accepted.remove(line.parsed().externalId());
            gone.add(line.parsed().externalId());
        }
    }

    private void checkThoseReferringToGone() {
        while (!gone.isEmpty()) {
            List<ImportedLine<L>> toCheck = referring.remove(gone.remove());
            if (toCheck != null) {
                toCheck.stream().filter(line -> !line.isRejected()).distinct().forEach(this::check);
            }
        }
    }

    /** Whether any line was rejected. */
    private boolean checkBetweenLines() {
        List<ImportedLine<L>> left =
                lines.stream().filter(line -> !line.isRejected()).toList();
        List<CheckedLine<L>> seen = left.stream()
                .map(line -> new CheckedLine<>(line.parsed(), line.problems()))
                .toList();
        collection.checkAll(seen, surroundings.context(this::isInFile));
        left.forEach(line -> {
            line.parsed().putAway();
            rejected(line);
        });
        return left.stream().anyMatch(ImportedLine::isRejected);
    }
}
