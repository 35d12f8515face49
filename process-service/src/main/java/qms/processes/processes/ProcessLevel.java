package qms.processes.processes;

import qms.service.api.Access;
import qms.web.identity.Role;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;

/** How far a process reaches, and who therefore approves it. */
enum ProcessLevel {
    UNIT("Enhetens process", "processägaren eller avdelningschefen", Role.PROCESS_OWNER, Role.DEPARTMENT_MANAGER),
    OVERARCHING("Övergripande process", "styrgruppen", Role.STEERING_GROUP),
    POLICY("Process på nämndens nivå", "nämnden", Role.BOARD_MEMBER);

    final String label;
    private final String approver;
    private final Role[] approvers;

    ProcessLevel(String label, String approver, Role... approvers) {
        this.label = label;
        this.approver = approver;
        this.approvers = approvers;
    }

    /** Reviewing, and so approving or handing back, is for those who decide on the level, where the process belongs. */
    void mayBeReviewed(Access access, String unit) {
        if (!access.holds(unit, approvers)) {
            throw Problem.of(CommonProblem.FORBIDDEN, label + " granskas och fastställs av " + approver + ".");
        }
    }
}
