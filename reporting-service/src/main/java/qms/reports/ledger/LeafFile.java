package qms.reports.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The leaves in a file, 32 bytes each, so that leaf n lies n times 32 bytes into it; and in memory the root of every 256 of them, of which
 * all that is above is reckoned when it is asked for. Several may read it while one writes.
 */
final class LeafFile implements Subtrees, AutoCloseable {

    private static final int TILE = 256;

    private final FileChannel file;
    private final List<Hash> tiles = new ArrayList<>();
    private long size;

    private LeafFile(FileChannel file) {
        this.file = file;
    }

    static LeafFile open(Path path) throws IOException {
        LeafFile leaves = new LeafFile(
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
        leaves.refresh();
        return leaves;
    }

    /** How many whole leaves there are. */
    synchronized long size() {
        return size;
    }

    /** Looks at what another instance has written. */
    synchronized void refresh() throws IOException {
        size = file.size() / Hash.LENGTH;
        while ((tiles.size() + 1L) * TILE <= size) {
            long from = (long) tiles.size() * TILE;
            tiles.add(root(read(from, TILE)));
        }
    }

    /** Returns when they are safe on disk. */
    synchronized void append(List<Hash> leaves) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(leaves.size() * Hash.LENGTH);
        leaves.forEach(leaf -> leaf.write(bytes));
        bytes.flip();
        long at = size * Hash.LENGTH;
        while (bytes.hasRemaining()) {
            at += file.write(bytes, at);
        }
        file.force(true);
        refresh();
    }

    /** Forgets what is after so many leaves. */
    synchronized void cut(long leaves) throws IOException {
        file.truncate(leaves * Hash.LENGTH);
        while ((long) tiles.size() * TILE > leaves) {
            tiles.removeLast();
        }
        refresh();
    }

    /** Up to so many leaves from an index on. */
    synchronized List<Hash> read(long from, int count) {
        int there = (int) Math.clamp(size - from, 0, count);
        ByteBuffer bytes = ByteBuffer.allocate(there * Hash.LENGTH);
        try {
            long at = from * Hash.LENGTH;
            while (bytes.hasRemaining()) {
                int got = file.read(bytes, at);
                if (got < 0) {
                    throw new IOException("the leaves end at " + at);
                }
                at += got;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the leaves of the ledger cannot be read", e);
        }
        bytes.flip();
        List<Hash> leaves = new ArrayList<>(there);
        for (int leaf = 0; leaf < there; leaf++) {
            leaves.add(Hash.read(bytes));
        }
        return leaves;
    }

    @Override
    public synchronized Hash of(long from, long to) {
        if (to - from == TILE && from % TILE == 0) {
            return tiles.get((int) (from / TILE));
        }
        if (to - from <= TILE) {
            return root(read(from, (int) (to - from)));
        }
        long middle = from + Subtrees.split(to - from);
        return Hash.node(of(from, middle), of(middle, to));
    }

    private static Hash root(List<Hash> leaves) {
        CompactRange range = new CompactRange();
        leaves.forEach(range::append);
        return range.root();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
