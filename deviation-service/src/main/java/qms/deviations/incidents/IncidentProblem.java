package qms.deviations.incidents;

import qms.web.problems.ProblemType;

/** Why an incident refuses what is asked of it; all are 409 Conflict. */
enum IncidentProblem implements ProblemType {
    /** Something is asked of an incident whose cases turned out not to be about one event. */
    INCIDENT_DISSOLVED("Händelsen är upplöst"),
    /** The case is linked twice. */
    INCIDENT_CASE_ALREADY_MEMBER("Ärendet hör redan till händelsen"),
    /** A case is taken out that is not in it. */
    INCIDENT_CASE_NOT_MEMBER("Ärendet hör inte till händelsen"),
    /** A case is about one event: it is taken out of the one before it is linked to the other. */
    CASE_IN_ANOTHER_INCIDENT("Ärendet hör till en annan händelse");

    private final String title;

    IncidentProblem(String title) {
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
