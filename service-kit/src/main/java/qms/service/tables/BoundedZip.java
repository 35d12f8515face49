package qms.service.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;

/**
 * The parts of a workbook, unpacked only as they are read and no further than a bound on all of them together. Kept in memory: what people
 * have written about persons is never laid down unsealed.
 */
final class BoundedZip implements ZipEntrySource {

    static final long MOST_UNPACKED = 200L * 1024 * 1024;
    /** What says how the parts hang together becomes a tree in memory, many times larger than its text. */
    private static final long LARGEST_BEFORE_ROWS = 8L * 1024 * 1024;

    private static final int MOST_PARTS = 2_000;

    private final ZipFile zip;
    private Budget budget = new Budget(LARGEST_BEFORE_ROWS, BoundedZip::expandsTooMuch);
    private boolean closed;

    @SuppressWarnings("deprecation")
    BoundedZip(byte[] file) throws IOException {
        zip = new ZipFile(new SeekableInMemoryByteChannel(file));
        int parts = 0;
        for (Enumeration<ZipArchiveEntry> each = zip.getEntries(); each.hasMoreElements(); each.nextElement()) {
            parts++;
        }
        if (parts > MOST_PARTS) {
            throw expandsTooMuch();
        }
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return zip.getEntries();
    }

    @Override
    public @Nullable ZipArchiveEntry getEntry(String path) {
        ZipArchiveEntry entry = zip.getEntry(path);
        return entry == null ? zip.getEntry(path.replace('\\', '/')) : entry;
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return new BoundedStream(zip.getInputStream(entry), budget);
    }

    /** From here on nothing is kept but texts and one row at a time. */
    void letRowsBeRead() {
        budget = new Budget(MOST_UNPACKED, BoundedZip::expandsTooMuch);
    }

    boolean isSpent() {
        return budget.isSpent();
    }

    static Problem expandsTooMuch() {
        return Problem.of(
                CommonProblem.EXPANDS_TOO_MUCH,
                "Arbetsboken är uppackad större än " + MOST_UNPACKED / (1024 * 1024)
                        + " MB. Dela upp den; inget i den har sparats.");
    }

    @Override
    public void close() throws IOException {
        closed = true;
        zip.close();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }
}
