package qms.service.export;

/** The media types of tables and documents, for what a route says it produces. */
public final class Formats {

    public static final String HTML = "text/html";
    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String PDF = "application/pdf";
    public static final String TEXT = "text/plain";
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Formats() {}
}
