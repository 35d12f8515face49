package qms.processes.organisation;

import qms.web.problems.ProblemType;

/** Why the organisation refuses what is asked of it; all are 409 Conflict. */
enum OrganisationProblem implements ProblemType {
    UNIT_KEY_TAKEN("Enhetens nyckel är upptagen"),
    UNIT_CLOSED("Enheten är avslutad"),
    UNIT_UNDER_ITSELF("Enheten skulle stå under sig själv"),
    UNIT_PLACED_TWICE("Enheten skulle stå på två ställen"),
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
