package qms.processes.unitdescriptions;

import qms.web.problems.ProblemType;

/** Why a unit description refuses what is asked of it; all are 409 Conflict. */
enum UnitDescriptionProblem implements ProblemType {
    /** A section is to be followed up that the description does not have. */
    SECTION_NOT_DESCRIBED("Avsnittet finns inte i beskrivningen"),
    /** The section was followed up for the period before. */
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
