package qms.events.processes;

/** One step of a process map: an activity, in a lane. */
public record MapStep(String id, String lane, String activity) {}
