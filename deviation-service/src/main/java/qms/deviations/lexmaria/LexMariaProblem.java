package qms.deviations.lexmaria;

import qms.web.problems.ProblemType;

/** Why a lex Maria case refuses what is asked of it; all are 409 Conflict. */
enum LexMariaProblem implements ProblemType {
    /** The case has not come so far, or is past it. */
    LEX_MARIA_OTHER_STAGE("Ärendet är i ett annat skede"),
    /** The case is closed or declined. */
    LEX_MARIA_ENDED("Ärendet är avslutat"),
    /** What caused, or could have caused, a serious care injury is to be declined, or left without a notification (PSL 3 kap. 5 §). */
    LEX_MARIA_MUST_BE_NOTIFIED("En allvarlig vårdskada ska anmälas"),
    /** IVO is to be notified although that was decided against. */
    LEX_MARIA_NOT_TO_BE_NOTIFIED("Beslutet är att inte anmäla"),
    /** IVO was notified before; a notification is never changed. */
    LEX_MARIA_ALREADY_NOTIFIED("Anmälan till IVO är redan gjord"),
    /** An investigation is to be sent, or a case to be left without a notification, before the event is analysed. */
    LEX_MARIA_NOT_ANALYSED("Händelseanalysen saknas"),
    /** A case is to be closed before the patient is informed, without a reason (PSL 3 kap. 8 §). */
    LEX_MARIA_PATIENT_NOT_INFORMED("Patienten är inte informerad"),
    /** A case is to be closed before the note in the patient record is confirmed. */
    LEX_MARIA_NOTE_NOT_CONFIRMED("Journalanteckningen är inte bekräftad"),
    /** A case is to be closed while a measure waits, or without measures and without a reason. */
    LEX_MARIA_MEASURES_LEFT("Åtgärder återstår");

    private final String title;

    LexMariaProblem(String title) {
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
