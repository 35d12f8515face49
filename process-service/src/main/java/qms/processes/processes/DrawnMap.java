package qms.processes.processes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import qms.events.processes.MapLane;
import qms.events.processes.MapLink;
import qms.events.processes.MapStep;
import qms.events.processes.ProcessActivity;
import qms.events.processes.ProcessContent;
import qms.events.processes.ProcessMap;

/** The map of a process with the activities that its steps are; who has drawn none gets the activities in their order. */
record DrawnMap(ProcessMap map, Map<String, ProcessActivity> activities) {

    static DrawnMap of(ProcessContent content) {
        ProcessMap drawn = content.map();
        return new DrawnMap(
                drawn == null || drawn.steps().isEmpty() ? inOrder(content.activities()) : drawn,
                content.activities().stream().collect(Collectors.toMap(ProcessActivity::id, Function.identity())));
    }

    ProcessActivity activity(MapStep step) {
        return Objects.requireNonNull(activities.get(step.activity()), "a step is one of the activities");
    }

    String lane(MapStep step) {
        return map.lanes().stream()
                .filter(lane -> lane.id().equals(step.lane()))
                .map(MapLane::name)
                .findFirst()
                .orElse("");
    }

    /** The place of a step in reading order, from 0; -1 for none. */
    int place(String step) {
        return IntStream.range(0, map.steps().size())
                .filter(i -> map.steps().get(i).id().equals(step))
                .findFirst()
                .orElse(-1);
    }

    List<MapLink> after(MapStep step) {
        return map.links().stream()
                .filter(link -> link.from().equals(step.id()))
                .toList();
    }

    private static ProcessMap inOrder(List<ProcessActivity> activities) {
        List<MapLane> lanes = activities.stream()
                .map(ProcessActivity::who)
                .distinct()
                .map(who -> new MapLane(who, who))
                .toList();
        List<MapStep> steps = activities.stream()
                .map(activity -> new MapStep(activity.id(), activity.who(), activity.id()))
                .toList();
        List<MapLink> links = new ArrayList<>();
        for (int i = 1; i < steps.size(); i++) {
            links.add(new MapLink(steps.get(i - 1).id(), steps.get(i).id(), null));
        }
        return new ProcessMap(lanes, steps, List.copyOf(links));
    }
}
