package qms.processes.persons;

import qms.web.problems.ProblemType;

/** Why a person's place in the organisation refuses what is asked of it; all are 409 Conflict. */
enum PersonProblem implements ProblemType {
    /** The person has the role for the unit on some of the days. */
    ROLE_ALREADY_HELD("Rollen innehas redan"),
    /** The days lie outside those on which the role is held. */
    ROLE_DAYS_OUTSIDE("Dagarna ligger utanför uppdraget"),
    /** A person is to stand in for themselves. */
    SUBSTITUTE_IS_THE_HOLDER("Ersättaren är samma person");

    private final String title;

    PersonProblem(String title) {
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
