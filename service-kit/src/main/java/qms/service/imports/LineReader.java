package qms.service.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.web.problems.CommonProblem;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;

/** Cuts a stream into lines, and never keeps more of a line than a line may be. */
final class LineReader {

    static final int LONGEST_LINE = 256 * 1024;

    private final InputStream in;
    private final long mostBytes;
    private final byte[] buffer = new byte[64 * 1024];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int from;
    private int to;
    private long read;
    private int number;

    LineReader(InputStream in, long mostBytes) {
        this.in = in;
        this.mostBytes = mostBytes;
    }

    /**
     * A line without its end. {@code text} is null when it was too long; then the rest of it has been skipped. {@code problems} are those that
     * were found before it became JSON.
     */
    record Line(int number, byte @Nullable [] text, Places places, List<FieldProblem> problems) {

        Line(int number, byte @Nullable [] text) {
            this(number, text, Places.line(number), List.of());
        }

        boolean isBlank() {
            if (text == null) {
                return false;
            }
            for (byte b : text) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return true;
        }
    }

    /** The next line that is not blank; null at the end. */
    @Nullable
    Line next() throws IOException {
        Line next = nextOfAny();
        while (next != null && next.isBlank()) {
            next = nextOfAny();
        }
        return next;
    }

    private @Nullable Line nextOfAny() throws IOException {
        if (from == to && !fill()) {
            return null;
        }
        number++;
        line.reset();
        boolean tooLong = false;
        while (from < to || fill()) {
            int end = endOfLine();
            tooLong |= line.size() + end - from > LONGEST_LINE;
            if (!tooLong) {
                line.write(buffer, from, end - from);
            }
            from = end;
            if (end < to) {
                from++;
                break;
            }
        }
        return new Line(number, tooLong ? null : line.toByteArray());
    }

    private int endOfLine() {
        int end = from;
        while (end < to && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean fill() throws IOException {
        int got = in.read(buffer, 0, buffer.length);
        from = 0;
        to = Math.max(got, 0);
        read += to;
        if (read > mostBytes) {
            throw Problem.of(
                    CommonProblem.TOO_LARGE,
                    "Filen är större än " + mostBytes / (1024 * 1024) + " MB. Dela upp den; inget i den har sparats.");
        }
        return got > 0;
    }
}
