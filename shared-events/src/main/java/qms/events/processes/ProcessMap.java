package qms.events.processes;

import java.util.List;

/** The picture of a process as data: lanes for who, steps in reading order, and the links between them. */
public record ProcessMap(List<MapLane> lanes, List<MapStep> steps, List<MapLink> links) {}
