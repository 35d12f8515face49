package qms.deviations.deviations;

import qms.web.problems.ProblemType;

/** Why a deviation refuses what is asked of it; all are 409 Conflict. */
enum DeviationProblem implements ProblemType {
    /** What is closed, or was found to be no deviation, is to be worked on. */
    DEVIATION_ENDED("Avvikelsen är avslutad"),
    /** What waits for a lex Sarah or lex Maria case is to go on. */
    DEVIATION_AWAITS_LEX_CASE("Avvikelsen väntar på ett lex-ärende"),
    /** It is to be sent to the unit where it already is. */
    DEVIATION_ALREADY_THERE("Avvikelsen ligger redan hos enheten"),
    /** What nobody has judged yet is to be investigated, or assessed for health care. */
    DEVIATION_NOT_TRIAGED("Avvikelsen är inte bedömd av enheten"),
    /** What is assessed is to be judged anew, sent elsewhere or investigated. */
    DEVIATION_ALREADY_ASSESSED("Avvikelsen är redan bedömd"),
    /** Suspected misconduct is to be put aside as no deviation. */
    DEVIATION_SUSPECTED_MISCONDUCT("Misstanke om missförhållande är inte prövad"),
    /** Whoever is involved is to investigate or assess, and nobody has said why it must be so. */
    DEVIATION_CONFLICT_OF_INTEREST("Jäv"),
    /** Causes or an assessment are given of what is not investigated. */
    DEVIATION_NOT_UNDER_INVESTIGATION("Avvikelsen utreds inte"),
    /** It is to be assessed before its causes are known. */
    DEVIATION_CAUSES_NOT_FOUND("Orsakerna är inte utredda"),
    /** What does not concern health care is to be assessed for it. */
    DEVIATION_NOT_HEALTH_CARE("Avvikelsen gäller inte hälso- och sjukvård"),
    /** It waits for a case of that kind already. */
    DEVIATION_ALREADY_ESCALATED("Avvikelsen är redan lyft"),
    /** A case is answered for that the deviation does not wait for. */
    DEVIATION_AWAITS_NO_SUCH_CASE("Avvikelsen väntar inte på det ärendet"),
    /** Measures are to be decided on before it is assessed. */
    DEVIATION_NOT_ASSESSED("Avvikelsen är inte bedömd"),
    /** There are no measures, and nobody has said why. */
    DEVIATION_WITHOUT_MEASURES("Åtgärder saknas"),
    /** It is to be followed up or closed before measures are decided on. */
    DEVIATION_MEASURES_NOT_DECIDED("Åtgärder är inte beslutade"),
    /** It is to be closed, or told to the work group, before it is followed up. */
    DEVIATION_NOT_FOLLOWED_UP("Avvikelsen är inte uppföljd"),
    /** It is to be closed while a measure waits for something. */
    DEVIATION_MEASURES_NOT_DONE("Åtgärder pågår"),
    /** It is to be closed before MAS or MAR has assessed it. */
    DEVIATION_HEALTH_CARE_NOT_ASSESSED("Hälso- och sjukvårdsdelen är inte bedömd"),
    /** What is still open is to be reopened. */
    DEVIATION_NOT_ENDED("Avvikelsen är inte avslutad");

    private final String title;

    DeviationProblem(String title) {
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
