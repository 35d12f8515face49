package qms.processes.organisation;

import qms.web.problems.ProblemType;

/** Why the organisation refuses what is asked of it; all are 409 Conflict. */
enum OrganisationProblem implements ProblemType {
    /** A unit is to have a key that another has or has had. */
    UNIT_KEY_TAKEN("Enhetens nyckel är upptagen"),
    /** A closed unit is to be moved or closed once more. */
    UNIT_CLOSED("Enheten är avslutad"),
    /** A unit would some day stand under itself. */
    UNIT_UNDER_ITSELF("Enheten skulle stå under sig själv"),
    /** A unit would some day stand in two places. */
    UNIT_PLACED_TWICE("Enheten skulle stå på två ställen"),
    /** The unit has the code, or it is a standard one. */
    TERM_TAKEN("Värdet finns redan");

    private final String title;

    OrganisationProblem(String title) {
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
