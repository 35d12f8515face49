package qms.risks.selfchecks;

import qms.web.problems.ProblemType;

/** Why a self-check refuses what is asked of it; all are 409 Conflict. */
enum SelfCheckProblem implements ProblemType {
    /** What is in use already, or not any more, is to be activated. */
    SELF_CHECK_NOT_DRAFT("Egenkontrollen är inget utkast"),
    /** A draft, or a check that is made no more, is to get occasions or be retired. */
    SELF_CHECK_NOT_ACTIVE("Egenkontrollen är inte i bruk"),
    /** A check that is made no more is to be designed anew. */
    SELF_CHECK_RETIRED("Egenkontrollen är avslutad"),
    /** The period has an occurrence with the same last day. */
    OCCURRENCE_ALREADY_PLANNED("Tillfället är redan planerat"),
    /** What has begun, or is already over, is to be started or drawn for. */
    OCCURRENCE_NOT_WAITING("Tillfället väntar inte på att påbörjas"),
    /** A second draw for the same occasion would let somebody draw until it fits. */
    SAMPLE_ALREADY_DRAWN("Stickprovet är redan draget"),
    /** Evidence, judgement or findings are given for what has not been performed. */
    OCCURRENCE_NOT_CARRIED_OUT("Kontrollen är inte genomförd"),
    /** An occurrence that was performed is to be performed once more or stated as not performed. */
    OCCURRENCE_ALREADY_PERFORMED("Kontrollen är redan genomförd"),
    /** An occurrence that was judged is to be judged once more. */
    OCCURRENCE_ALREADY_ASSESSED("Kontrollen är redan bedömd"),
    /** What has not been judged, or has been analysed already, is to be analysed. */
    OCCURRENCE_NOT_ASSESSED("Kontrollen väntar inte på analys"),
    /** What has not been analysed is to be closed. */
    OCCURRENCE_NOT_ANALYSED("Kontrollen är inte analyserad"),
    /** It is said already what the finding has led to. */
    FINDING_ALREADY_FOLLOWED_UP("Iakttagelsen har redan lett vidare"),
    /** It was stated before that the occurrence was not performed. */
    OCCURRENCE_ALREADY_NOT_PERFORMED("Det är redan antecknat att kontrollen inte genomfördes"),
    /** Only what was stated as not performed gets another day or is given up. */
    OCCURRENCE_NOT_MISSED("Det är inte antecknat att kontrollen inte genomfördes"),
    /** The new day is not later than the one that holds. */
    OCCURRENCE_MOVED_TO_AN_EARLIER_DAY("Den nya dagen är inte senare"),
    /** The occasion was given up. */
    OCCURRENCE_GIVEN_UP("Tillfället är inställt");

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
