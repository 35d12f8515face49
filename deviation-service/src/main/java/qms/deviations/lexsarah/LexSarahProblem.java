package qms.deviations.lexsarah;

import qms.web.problems.ProblemType;

/** Why a lex Sarah case refuses what is asked of it; all are 409 Conflict. */
enum LexSarahProblem implements ProblemType {
    LEX_SARAH_CLOSED("Ärendet är avslutat"),
    LEX_SARAH_DECLINED("Rapporten är avskriven"),
    LEX_SARAH_ALREADY_DECIDED("Nivån är redan beslutad"),
    LEX_SARAH_ALREADY_NOTIFIED("Anmälan till IVO är redan gjord"),
    LEX_SARAH_NOT_OURS_TO_NOTIFY("Den enskilda verksamheten anmäler själv"),
    LEX_SARAH_NOT_DECIDED("Ärendet är inte beslutat"),
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
