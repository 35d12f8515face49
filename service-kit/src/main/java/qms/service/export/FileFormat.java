package qms.service.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.http.MediaType;

/**
 * A format in which a table or a document is handed out.
 *
 * @param ending what the file's name ends in, and what {@code ?format=} calls it
 * @param mediaType what Accept calls it
 * @param writer makes the bytes of the file, with what it rests on where the format has a place for that
 */
record FileFormat<T>(String ending, MediaType mediaType, BiFunction<T, Grounds, byte[]> writer) {

    static final FileFormat<Table> CSV = of("csv", Formats.CSV, (table, grounds) -> CsvTable.write(table));
    static final FileFormat<Table> XLSX = of("xlsx", Formats.XLSX, WorkbookTable::write);
    static final FileFormat<Table> TABLE_PDF = of("pdf", Formats.PDF, PdfTable::write);
    static final FileFormat<Prose> TXT = of(
            "txt",
            Formats.TEXT,
            (prose, grounds) -> TextProse.write(grounds.under(prose)).getBytes(StandardCharsets.UTF_8));
    static final FileFormat<Prose> PROSE_PDF =
            of("pdf", Formats.PDF, (prose, grounds) -> PdfProse.write(grounds.under(prose)));
    static final FileFormat<Prose> DOCX =
            of("docx", Formats.DOCX, (prose, grounds) -> WordProse.write(grounds.under(prose)));
    static final FileFormat<Paper> PAPER_HTML = of("html", Formats.HTML, HtmlPaper::write);
    static final FileFormat<Paper> PAPER_PDF = of("pdf", Formats.PDF, PdfReport::write);
    static final FileFormat<Paper> PAPER_DOCX = of("docx", Formats.DOCX, WordPaper::write);
    static final FileFormat<InTemplate> IN_TEMPLATE = of("docx", Formats.DOCX, InTemplate::write);
    static final FileFormat<Paper> PAPER_XLSX = of("xlsx", Formats.XLSX, WorkbookPaper::write);
    static final FileFormat<Paper> PAPER_CSV = of("csv", Formats.CSV, (paper, grounds) -> CsvPaper.write(paper));

    static final List<FileFormat<Table>> OF_TABLES = List.of(CSV, XLSX, TABLE_PDF);
    static final List<FileFormat<Prose>> OF_PROSE = List.of(TXT, PROSE_PDF, DOCX);
    static final List<FileFormat<Paper>> OF_PAPERS = List.of(PAPER_HTML, PAPER_PDF, PAPER_DOCX, PAPER_XLSX, PAPER_CSV);

    private static <T> FileFormat<T> of(String ending, String mediaType, BiFunction<T, Grounds, byte[]> writer) {
        return new FileFormat<>(ending, MediaType.parseMediaType(mediaType), writer);
    }

    byte[] write(T content) {
        return write(content, Grounds.NONE);
    }

    byte[] write(T content, Grounds grounds) {
        return writer.apply(content, grounds);
    }

    /** The media type as it is answered: text says in which characters. */
    MediaType contentType() {
        return mediaType.getType().equals("text") ? new MediaType(mediaType, StandardCharsets.UTF_8) : mediaType;
    }
}
