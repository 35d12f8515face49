package qms.events.processes;

/** One lane of a process map; {@code name} is a role, a unit or somebody outside. */
public record MapLane(String id, String name) {}
