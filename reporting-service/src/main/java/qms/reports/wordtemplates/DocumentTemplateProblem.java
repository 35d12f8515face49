package qms.reports.wordtemplates;

import qms.web.problems.ProblemType;

/** Why a Word template refuses what is asked of it. */
enum DocumentTemplateProblem implements ProblemType {
    /** What is no longer used is to be changed. */
    DOCUMENT_TEMPLATE_RETIRED(409, "Wordmallen används inte längre"),
    /** The file is the one that it has. */
    DOCUMENT_TEMPLATE_UNCHANGED(409, "Wordmallen har redan den filen"),
    /** The file is none that Word can be given, or none that can be written in. */
    DOCUMENT_TEMPLATE_NOT_WORD(422, "Filen går inte att använda som Wordmall");

    private final int status;
    private final String title;

    DocumentTemplateProblem(int status, String title) {
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
