package qms.risks.selfchecks;

import qms.web.problems.ProblemType;

/** Why a self-check refuses what is asked of it; all are 409 Conflict. */
enum SelfCheckProblem implements ProblemType {
    /** The period has an occurrence with the same last day. */
    OCCURRENCE_ALREADY_PLANNED("Tillfället är redan planerat"),
    /** An occurrence that was performed is to be performed once more or stated as not performed. */
    OCCURRENCE_ALREADY_PERFORMED("Kontrollen är redan genomförd"),
    /** It was stated before that the occurrence was not performed. */
    OCCURRENCE_ALREADY_NOT_PERFORMED("Det är redan antecknat att kontrollen inte genomfördes");

    private final String title;

    SelfCheckProblem(String title) {
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
