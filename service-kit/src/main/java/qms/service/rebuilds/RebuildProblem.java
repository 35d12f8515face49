package qms.service.rebuilds;

import qms.web.problems.ProblemType;

/** Why a rebuild is not begun; 409 Conflict. */
enum RebuildProblem implements ProblemType {
    /** One rebuild of the service is under way, here or in another instance. */
    REBUILD_RUNNING("En genomgång av tjänstens listor pågår redan");

    private final String title;

    RebuildProblem(String title) {
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
