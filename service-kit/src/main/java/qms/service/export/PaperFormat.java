package qms.service.export;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** The formats that a document is written in, for whoever keeps files of them. */
public enum PaperFormat {
    HTML(FileFormat.PAPER_HTML),
    PDF(FileFormat.PAPER_PDF),
    DOCX(FileFormat.PAPER_DOCX),
    XLSX(FileFormat.PAPER_XLSX),
    CSV(FileFormat.PAPER_CSV);

    private final FileFormat<Paper> format;

    PaperFormat(FileFormat<Paper> format) {
        this.format = format;
    }

    /** What the name of such a file ends in. */
    public String ending() {
        return format.ending();
    }

    public MediaType contentType() {
        return format.contentType();
    }

    /** The file as it is answered where it is asked for directly. */
    public byte[] write(Paper paper, HttpHeaders grounds) {
        return format.write(paper, Grounds.of(grounds));
    }

    /** The same of an answer, which may have a template of its own. */
    public byte[] write(OnPaper answer, HttpHeaders grounds) {
        return this == DOCX && answer instanceof InTemplate templated
                ? templated.write(Grounds.of(grounds))
                : write(answer.asPaper(), grounds);
    }

    /** The file in somebody's own template, where the format has any; only Word has. */
    public byte[] write(Paper paper, HttpHeaders grounds, byte @Nullable [] template) {
        return template == null || this != DOCX
                ? write(paper, grounds)
                : WordPaper.write(paper, Grounds.of(grounds), template);
    }
}
