package qms.processes.collaborations;

import qms.web.problems.ProblemType;

/** Why a collaboration refuses what is asked of it; all are 409 Conflict. */
enum CollaborationProblem implements ProblemType {
    /** Something is to be done with a collaboration that is no longer held. */
    COLLABORATION_ENDED("Samverkan är avslutad");

    private final String title;

    CollaborationProblem(String title) {
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
