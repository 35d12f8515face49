package qms.processes.documents;

import qms.web.problems.ProblemType;

/** Why a document refuses what is asked of it; all are 409 Conflict. */
enum DocumentProblem implements ProblemType {
    /** What nobody is writing on is to be changed or handed over. */
    DOCUMENT_NOT_IN_WORK("Dokumentet är inte under arbete"),
    /** A version without file or address is to be handed over. */
    DOCUMENT_WITHOUT_CONTENT("Dokumentet saknar innehåll"),
    /** What is not in review is to be approved or given back. */
    DOCUMENT_NOT_IN_REVIEW("Dokumentet är inte på granskning"),
    /** The level of the document asks for another role's approval. */
    DOCUMENT_APPROVED_BY_OTHERS("Dokumentet godkänns av någon annan"),
    /** What has not been approved is to be published. */
    DOCUMENT_NOT_APPROVED("Dokumentet är inte godkänt"),
    /** What no version holds of is to be revised, looked through or retired. */
    DOCUMENT_NOT_PUBLISHED("Dokumentet är inte publicerat"),
    /** Work on a next version is to be given up where there is none. */
    DOCUMENT_NOT_REVISED("Dokumentet revideras inte"),
    /** A document that others issue is to be given a file. */
    DOCUMENT_IS_EXTERNAL("Dokumentet finns hos någon annan"),
    /** A document that is kept here is to be given an address, or its link looked up. */
    DOCUMENT_IS_INTERNAL("Dokumentet finns här"),
    /** A document is to be replaced by itself. */
    DOCUMENT_REPLACED_BY_ITSELF("Dokumentet kan inte ersätta sig självt"),
    /** The next day of review is not later than today. */
    DOCUMENT_REVIEW_NOT_LATER("Nästa granskning ligger inte framåt"),
    /** Versions are to be compared of which one is no text. */
    DOCUMENT_VERSIONS_NOT_TEXT("Versionerna går inte att jämföra");

    private final String title;

    DocumentProblem(String title) {
        this.title = title;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return title;
    }
}
