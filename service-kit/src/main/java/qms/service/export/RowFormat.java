package qms.service.export;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** The formats that rows are written in without end. */
public enum RowFormat {
    CSV(FileFormat.CSV),
    XLSX(FileFormat.XLSX);

    private final FileFormat<Table> format;

    RowFormat(FileFormat<Table> format) {
        this.format = format;
    }

    /** By {@code ?format=}, else by Accept where that names nothing else. */
    public static Optional<RowFormat> askedIn(HttpServletRequest request) {
        String asked = request.getParameter("format");
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return Arrays.stream(values())
                .filter(each -> asked == null
                        ? each.format.mediaType().toString().equals(accepted)
                        : each.ending().equals(asked))
                .findFirst();
    }

    public String ending() {
        return format.ending();
    }

    public MediaType mediaType() {
        return format.mediaType();
    }

    public String contentType() {
        return format.contentType().toString();
    }

    /** Begins a file with its headings; a workbook says in its properties what it rests on, a CSV is the table alone. */
    public RowsOut open(OutputStream file, List<String> headings, Optional<String> head) throws IOException {
        return switch (this) {
            case CSV -> new CsvRows(file, headings);
            case XLSX -> new WorkbookRows(file, headings, Grounds.ofHead(head));
        };
    }
}
