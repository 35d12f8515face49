package qms.reports.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import qms.web.forms.Forms;
import qms.web.problems.MalformedJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** The signed checkpoints, a line of JSON each, in a file that only grows. It is no part of any database. */
final class CheckpointFile implements AutoCloseable {

    private static final String NOTE = "checkpoint";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final FileChannel file;

    /** Where each line begins, and where the next one will. */
    private final List<Long> starts = new ArrayList<>(List.of(0L));

    private CheckpointFile(FileChannel file) {
        this.file = file;
    }

    static CheckpointFile open(Path path) throws IOException {
        CheckpointFile checkpoints = new CheckpointFile(
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
        checkpoints.refresh();
        return checkpoints;
    }

    synchronized int count() {
        return starts.size() - 1;
    }

    /** Looks at what another instance has written. A line without its end was never finished, and is none. */
    synchronized void refresh() throws IOException {
        long from = starts.getLast();
        byte[] news = bytes(from, Math.max(from, file.size()));
        for (int at = 0; at < news.length; at++) {
            if (news[at] == '\n') {
                starts.add(from + at + 1);
            }
        }
    }

    synchronized Optional<String> last() {
        return count() == 0 ? Optional.empty() : Optional.of(note(count() - 1));
    }

    /** The one that signs a log of this size, or the last one if no size is given. They only grow, so it is found by halves. */
    synchronized Optional<String> ofSize(@Nullable Long size) {
        if (size == null) {
            return last();
        }
        int from = 0;
        int to = count();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (Checkpoint.ofNote(note(middle)).size() < size) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from == count() || Checkpoint.ofNote(note(from)).size() != size
                ? Optional.empty()
                : Optional.of(note(from));
    }

    /** Refuses what is no line of ours. */
    synchronized String note(int index) {
        try {
            String line = new String(bytes(starts.get(index), starts.get(index + 1)), StandardCharsets.UTF_8);
            return Forms.parse(line).path(NOTE).asString("");
        } catch (MalformedJson damaged) {
            throw new IllegalArgumentException("line " + (index + 1) + " is no checkpoint", damaged);
        } catch (IOException e) {
            throw new UncheckedIOException("the checkpoints of the ledger cannot be read", e);
        }
    }

    /** Writes what follows from the last line; nobody else writes meanwhile, and when this returns it is safe on disk. */
    synchronized String append(Function<Optional<String>, String> following) throws IOException {
        try (FileLock turn = file.lock()) {
            refresh();
            String note = following.apply(last());
            String line = JSON.writeValueAsString(
                            JsonNodeFactory.instance.objectNode().put(NOTE, note)) + "\n";
            ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
            long at = starts.getLast();
            file.truncate(at);
            while (bytes.hasRemaining()) {
                at += file.write(bytes, at);
            }
            file.force(true);
            refresh();
            return note;
        }
    }

    private byte[] bytes(long from, long to) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(to - from));
        long at = from;
        while (bytes.hasRemaining()) {
            int got = file.read(bytes, at);
            if (got < 0) {
                throw new IOException("the checkpoints end at " + at);
            }
            at += got;
        }
        return bytes.array();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
