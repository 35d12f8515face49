package qms.service.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.springframework.http.MediaType;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;

/** The kinds of file that hold a table. */
public enum TableFile {
    CSV("text/csv") {
        @Override
        public void read(InputStream in, Consumer<Row> rows) throws IOException {
            CsvRows.read(bounded(in), rows);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public void read(InputStream in, Consumer<Row> rows) throws IOException {
            WorkbookRows.read(bounded(in).readAllBytes(), rows);
        }
    };

    static final long MOST_BYTES = 50L * 1024 * 1024;

    private final MediaType mediaType;

    TableFile(String mediaType) {
        this.mediaType = MediaType.parseMediaType(mediaType);
    }

    /** Hands out the rows that have anything in them, in order. */
    public abstract void read(InputStream in, Consumer<Row> rows) throws IOException;

    public MediaType mediaType() {
        return mediaType;
    }

    private static InputStream bounded(InputStream in) {
        return new BoundedStream(in, new Budget(MOST_BYTES, TableFile::tooLarge));
    }

    private static Problem tooLarge() {
        return Problem.of(
                CommonProblem.TOO_LARGE,
                "Tabellen är större än " + MOST_BYTES / (1024 * 1024) + " MB. Dela upp den; inget i den har sparats.");
    }

    static Problem unreadable(String detail) {
        return Problem.of(CommonProblem.NOT_A_TABLE, detail);
    }
}
