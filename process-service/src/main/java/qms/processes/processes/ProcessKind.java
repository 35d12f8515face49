package qms.processes.processes;

/** Whether a process meets a need of the residents or makes that possible. */
enum ProcessKind {
    CORE("Huvudprocess"),
    SUPPORT("Stödprocess");

    final String label;

    ProcessKind(String label) {
        this.label = label;
    }
}
