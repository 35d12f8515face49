package qms.processes.processes;

import qms.web.problems.ProblemType;

/** Why a process refuses what is asked of it. */
enum ProcessProblem implements ProblemType {
    /** What is not being worked on is to be described or submitted. */
    PROCESS_NOT_WORKED_ON(409, "Processen är inte under arbete"),
    /** What nobody has submitted is to be approved or handed back. */
    PROCESS_NOT_IN_REVIEW(409, "Processen är inte under granskning"),
    /** What is not approved is to be published. */
    PROCESS_NOT_APPROVED(409, "Processen är inte fastställd"),
    /** What is not published is to be revised or retired. */
    PROCESS_NOT_PUBLISHED(409, "Processen är inte publicerad"),
    /** A retired process is to be given an owner. */
    PROCESS_RETIRED(409, "Processen är avslutad"),
    /** The new version is to be valid from before the one that it takes over from. */
    PROCESS_VALID_FROM_NOT_LATER(409, "Dagen ligger inte efter den förra versionens"),
    /** What was valid on days that have passed is to be changed. */
    PROCESS_DAY_HAS_PASSED(409, "Dagen har passerat"),
    /** No version was valid on the day that is asked for. */
    PROCESS_NOT_VALID_ON_DAY(404, "Ingen version gällde den dagen");

    private final int status;
    private final String title;

    ProcessProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
