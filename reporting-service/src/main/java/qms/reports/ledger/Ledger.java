package qms.reports.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import qms.service.store.StoredEvent;

/** What the ledger keeps outside the database: the leaves and the signed checkpoints. Every instance reads them; the one that leads writes. */
final class Ledger implements AutoCloseable {

    private final LeafFile leaves;
    private final CheckpointFile checkpoints;
    private final Notes notes;
    private final Clock clock;

    private Ledger(LeafFile leaves, CheckpointFile checkpoints, Notes notes, Clock clock) {
        this.leaves = leaves;
        this.checkpoints = checkpoints;
        this.notes = notes;
        this.clock = clock;
    }

    static Ledger open(Path folder, Notes notes, Clock clock) {
        try {
            Files.createDirectories(folder);
            return new Ledger(
                    LeafFile.open(folder.resolve("leaves")),
                    CheckpointFile.open(folder.resolve("checkpoints.jsonl")),
                    notes,
                    clock);
        } catch (IOException e) {
            throw new UncheckedIOException("the ledger in " + folder + " cannot be opened", e);
        }
    }

    Notes notes() {
        return notes;
    }

    LeafFile leaves() {
        return leaves;
    }

    CheckpointFile checkpoints() {
        return checkpoints;
    }

    synchronized void refresh() throws IOException {
        leaves.refresh();
        checkpoints.refresh();
    }

    /** The last checkpoint, whose signature is ours. */
    Optional<Checkpoint> last() {
        return checkpoints.last().map(notes::opened);
    }

    /** Adds the events that follow, and signs that they are there. */
    synchronized void seal(List<StoredEvent> events) throws IOException {
        leaves.append(events.stream().map(CanonicalEvent::leaf).toList());
        sign();
    }

    /** Signs what is there, if that is not done. */
    synchronized void sign() throws IOException {
        long size = leaves.size();
        if (size > last().map(Checkpoint::size).orElse(0L)) {
            checkpoints.append(last -> notes.signed(following(last, size)));
        }
    }

    /** A checkpoint that does not follow from the last one is not signed, whoever wrote that one. */
    private Checkpoint following(Optional<String> note, long size) {
        Hash root = leaves.of(0, size);
        if (note.isEmpty()) {
            return Checkpoint.first(notes.origin(), size, root, clock.instant());
        }
        Checkpoint last = notes.opened(note.get());
        if (last.size() > size || !leaves.of(0, last.size()).equals(last.root())) {
            throw new IllegalStateException("a log of " + size + " events does not follow from " + last);
        }
        return last.next(size, root, clock.instant());
    }

    /** What has been signed, as far as it hangs together; and what does not. */
    synchronized Signed signed() {
        List<Head> heads = new ArrayList<>();
        Checkpoint before = null;
        for (int line = 0; line < checkpoints.count(); line++) {
            try {
                Checkpoint checkpoint = notes.opened(checkpoints.note(line));
                boolean follows = before == null
                        ? checkpoint.number() == 1
                        : checkpoint.equals(before.next(checkpoint.size(), checkpoint.root(), checkpoint.time()))
                                && checkpoint.size() > before.size();
                if (!follows) {
                    return new Signed(heads, Optional.of(Finding.notFollowing(line + 1L)));
                }
                heads.add(new Head(checkpoint.size(), checkpoint.root()));
                before = checkpoint;
            } catch (IllegalArgumentException forged) {
                return new Signed(heads, Optional.of(Finding.forged(line + 1L)));
            }
        }
        return new Signed(heads, Optional.empty());
    }

    record Signed(List<Head> heads, Optional<Finding> fault) {}

    /** How many leaves agree with what was signed; all of them, unless somebody has changed them. */
    synchronized long known(List<Head> heads) {
        long agreed = 0;
        for (Head head : heads) {
            if (leaves.size() < head.size() || !leaves.of(0, head.size()).equals(head.root())) {
                return agreed;
            }
            agreed = head.size();
        }
        return leaves.size();
    }

    @Override
    public void close() throws IOException {
        leaves.close();
        checkpoints.close();
    }
}
