package qms.reports.papers;

import qms.web.problems.ProblemType;

/** Why a document is not made, or not handed out. */
enum DocumentJobProblem implements ProblemType {
    /** As many documents are being made as there is room for; Retry-After says when to try again. */
    DOCUMENT_JOBS_FULL(503, "Många dokument görs just nu"),
    /** The document is not ready yet, or could not be made. */
    DOCUMENT_NOT_READY(409, "Dokumentet är inte klart"),
    /** Documents are kept for a day. */
    DOCUMENT_EXPIRED(410, "Dokumentet finns inte kvar");

    private final int status;
    private final String title;

    DocumentJobProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
