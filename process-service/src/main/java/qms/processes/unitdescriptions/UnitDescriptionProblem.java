package qms.processes.unitdescriptions;

import qms.web.problems.ProblemType;

/** Why a unit description refuses what is asked of it; all are 409 Conflict. */
enum UnitDescriptionProblem implements ProblemType {
    SECTION_NOT_DESCRIBED("Avsnittet finns inte i beskrivningen"),
    FOLLOW_UP_ALREADY_SUBMITTED("Uppföljningen är redan inlämnad");

    private final String title;

    UnitDescriptionProblem(String title) {
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
