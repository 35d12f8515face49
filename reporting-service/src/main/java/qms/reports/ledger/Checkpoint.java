package qms.reports.ledger;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * What is signed: that the log had so many events with this root at that time. In the form of C2SP's checkpoints; the number and the hash of the
 * one before it make the checkpoints a chain, so that none can be taken out of the middle.
 */
record Checkpoint(String origin, long size, Hash root, long number, Instant time, Hash previous) {

    private static final int LINES = 6;
    private static final String NUMBER = "number ";
    private static final String TIME = "time ";
    private static final String PREVIOUS = "previous ";

    static Checkpoint first(String origin, long size, Hash root, Instant time) {
        return new Checkpoint(origin, size, root, 1, time, Hash.EMPTY);
    }

    Checkpoint next(long newSize, Hash newRoot, Instant at) {
        return new Checkpoint(origin, newSize, newRoot, number + 1, at, hash());
    }

    Hash hash() {
        return Hash.ofText(text().getBytes(StandardCharsets.UTF_8));
    }

    String text() {
        return origin + "\n" + size + "\n" + root + "\n" + NUMBER + number + "\n" + TIME + time + "\n" + PREVIOUS
                + previous + "\n";
    }

    /** Of a signed note: its text ends with an empty line, and what follows are signatures. */
    static Checkpoint ofNote(String note) {
        String[] lines = note.split("\n", -1);
        if (lines.length <= LINES || !lines[LINES].isEmpty()) {
            throw new IllegalArgumentException("a checkpoint has " + LINES + " lines");
        }
        try {
            return new Checkpoint(
                    lines[0],
                    Long.parseLong(lines[1]),
                    Hash.ofBase64(lines[2]),
                    Long.parseLong(after(NUMBER, lines[3])),
                    Instant.parse(after(TIME, lines[4])),
                    Hash.ofBase64(after(PREVIOUS, lines[5])));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a checkpoint says its time", e);
        }
    }

    private static String after(String word, String line) {
        if (!line.startsWith(word)) {
            throw new IllegalArgumentException("a checkpoint says its " + word.strip());
        }
        return line.substring(word.length());
    }
}
