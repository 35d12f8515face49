package qms.processes.meetings;

import qms.web.problems.ProblemType;

/** Why a meeting refuses what is asked of it; all are 409 Conflict. */
enum MeetingProblem implements ProblemType {
    /** Something is to be added to a meeting that was not held. */
    MEETING_WITHDRAWN("Mötet är återtaget");

    private final String title;

    MeetingProblem(String title) {
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
