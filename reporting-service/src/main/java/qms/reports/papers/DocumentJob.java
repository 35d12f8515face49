package qms.reports.papers;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.springframework.http.ContentDisposition;
import qms.service.export.PaperFormat;

/**
 * A job as it is kept.
 *
 * @param orderedBy the person who ordered it, and alone may fetch it
 * @param document the path that answers with what stands in it
 * @param fileName with its ending
 * @param progress from 0 to 100
 */
record DocumentJob(
        String id,
        String orderedBy,
        String document,
        PaperFormat format,
        String fileName,
        State state,
        int progress,
        Instant orderedAt) {

    static final int DONE = 100;
    private static final int BEGUN = 10;

    /** How far it has come. */
    enum State {
        ORDERED,
        RUNNING,
        READY,
        FAILED;

        boolean isOver() {
            return this == READY || this == FAILED;
        }
    }

    /** What it is saved as. */
    String disposition() {
        return ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    DocumentJob running() {
        return in(State.RUNNING, BEGUN);
    }

    DocumentJob ready() {
        return in(State.READY, DONE);
    }

    DocumentJob failed() {
        return in(State.FAILED, progress);
    }

    private DocumentJob in(State next, int reached) {
        return new DocumentJob(id, orderedBy, document, format, fileName, next, reached, orderedAt);
    }
}
