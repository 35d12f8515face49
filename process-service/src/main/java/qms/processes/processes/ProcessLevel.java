package qms.processes.processes;

import java.util.Arrays;
import java.util.Set;
import qms.web.identity.Actor;
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
    private final Set<Role> approvers;

    ProcessLevel(String label, String approver, Role... approvers) {
        this.label = label;
        this.approver = approver;
        this.approvers = Set.copyOf(Arrays.asList(approvers));
    }

    /** Reviewing, and so approving or handing back, is for those who decide on the level. */
    void mayBeReviewedBy(Actor actor) {
        if (approvers.stream().noneMatch(actor::has)) {
            throw Problem.of(CommonProblem.FORBIDDEN, label + " granskas och fastställs av " + approver + ".");
        }
    }
}
