package qms.processes.requirementchanges;

/** How far a touched process has come with a change in what is required, in life-cycle order. */
enum Handling {
    NOT_ASSESSED,
    NO_CHANGE,
    CHANGE_NEEDED,
    ADAPTED
}
