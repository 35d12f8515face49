package qms.processes.documents;

import java.util.Set;

/** For whom a document holds, and which roles therefore approve it. */
enum DocumentLevel {
    /** For one unit: the process owner, normally the manager mostly concerned. */
    UNIT(Set.of("PROCESS_OWNER", "UNIT_MANAGER", "DEPARTMENT_MANAGER")),
    /** For several departments: the steering group. */
    OVERARCHING(Set.of("STEERING_GROUP")),
    /** Policy: the board. */
    POLICY(Set.of("BOARD_MEMBER"));

    private final Set<String> approvers;

    DocumentLevel(Set<String> approvers) {
        this.approvers = approvers;
    }

    Set<String> approvers() {
        return approvers;
    }

    String whoApproves() {
        return switch (this) {
            case UNIT -> "Enhetens dokument godkänns av processägaren eller chefen.";
            case OVERARCHING -> "Övergripande dokument godkänns av styrgruppen.";
            case POLICY -> "Styrande dokument godkänns av nämnden.";
        };
    }
}
