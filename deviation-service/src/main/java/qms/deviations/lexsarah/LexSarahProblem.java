package qms.deviations.lexsarah;

import qms.web.problems.ProblemType;

/** Why a lex Sarah case refuses what is asked of it; all are 409 Conflict. */
enum LexSarahProblem implements ProblemType {
    /** A closed case is to be declined or closed once more. */
    LEX_SARAH_CLOSED("Ärendet är avslutat"),
    /** A declined report is to be declined once more or given a level. */
    LEX_SARAH_DECLINED("Rapporten är avskriven"),
    /** A report with a decided level is to be declined. */
    LEX_SARAH_ALREADY_DECIDED("Nivån är redan beslutad"),
    /** IVO was notified before; a notification is never changed. */
    LEX_SARAH_ALREADY_NOTIFIED("Anmälan till IVO är redan gjord"),
    /** IVO is to be notified of what a private provider notifies itself. */
    LEX_SARAH_NOT_OURS_TO_NOTIFY("Den enskilda verksamheten anmäler själv"),
    /** A case is to be closed without a level and without having been declined. */
    LEX_SARAH_NOT_DECIDED("Ärendet är inte beslutat"),
    /** A serious case is to be closed before IVO is notified (SoL 27 kap. 6 §). */
    LEX_SARAH_NOT_NOTIFIED("Anmälan till IVO saknas");

    private final String title;

    LexSarahProblem(String title) {
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
