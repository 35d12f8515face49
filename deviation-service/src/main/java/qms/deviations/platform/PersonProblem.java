package qms.deviations.platform;

import qms.web.problems.ProblemType;

/** Why nobody can be named in a case; all are 409 Conflict. */
enum PersonProblem implements ProblemType {
    /** Somebody is to investigate, or is said to be complained about, whom nobody has registered. */
    PERSON_UNKNOWN("Personen finns inte i registret");

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
