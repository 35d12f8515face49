package qms.processes.changerequests;

import qms.web.problems.ProblemType;

/** Why a change request refuses what is asked of it; all are 409 Conflict. */
enum ChangeRequestProblem implements ProblemType {
    /** What has been looked at is to be looked at again. */
    CHANGE_REQUEST_NOT_NEW("Beställningen är redan genomgången"),
    /** What has not been looked at, or is decided already, is to be escalated, decided or merged. */
    CHANGE_REQUEST_NOT_TRIAGED("Beställningen väntar inte på beslut"),
    /** Somebody else is to decide what lies before the steering group. */
    STEERING_GROUP_DECIDES("Styrgruppen beslutar"),
    /** What has not been accepted, or is begun already, is to be begun. */
    CHANGE_REQUEST_NOT_ACCEPTED("Beställningen är inte antagen"),
    /** What has not been begun is to be done. */
    CHANGE_REQUEST_NOT_IN_PROGRESS("Arbetet med beställningen pågår inte"),
    /** What has not been done is to be confirmed. */
    CHANGE_REQUEST_NOT_DONE("Beställningen är inte utförd"),
    /** Somebody else than whoever asked is to confirm. */
    ONLY_THE_REQUESTER_CONFIRMS("Bara den som beställde kan bekräfta");

    private final String title;

    ChangeRequestProblem(String title) {
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
