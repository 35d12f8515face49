package qms.processes.requirementchanges;

import qms.web.problems.ProblemType;

/** Why a change in what is required refuses what is asked of it; all are 409 Conflict. */
enum RequirementChangeProblem implements ProblemType {
    /** Something is to be said about a process that the change does not touch. */
    PROCESS_NOT_TOUCHED("Processen berörs inte av ändringen"),
    /** The process is to be added once more. */
    PROCESS_ALREADY_TOUCHED("Processen är redan angiven"),
    /** The process is to be assessed once more. */
    PROCESS_ALREADY_ASSESSED("Processen är redan bedömd"),
    /** A process is to be adapted for which no change has been called. */
    PROCESS_NEEDS_NO_ADAPTATION("Processen väntar inte på anpassning");

    private final String title;

    RequirementChangeProblem(String title) {
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
