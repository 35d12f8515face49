package qms.processes.readings;

import qms.web.problems.ProblemType;

/** Why a requirement or a signature is refused; all are 409 Conflict. */
enum ReadingProblem implements ProblemType {
    /** A requirement that has been withdrawn is to be withdrawn again or reminded of. */
    REQUIREMENT_WITHDRAWN("Läskravet är återtaget"),
    /** A version is to be signed that does not hold. */
    VERSION_DOES_NOT_HOLD("Versionen gäller inte");

    private final String title;

    ReadingProblem(String title) {
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
