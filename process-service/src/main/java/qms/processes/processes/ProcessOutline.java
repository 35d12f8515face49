package qms.processes.processes;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import qms.events.processes.MapStep;
import qms.events.processes.ProcessActivity;
import qms.events.processes.ProcessContent;
import qms.service.organisation.Taxonomy.Term;

/** What the picture of a process shows, as an ordered list: for whoever cannot or would rather not see the picture. */
record ProcessOutline(String id, String name, List<Step> steps) {

    /**
     * One step.
     *
     * @param position from 1, as the picture numbers them
     * @param lane who does it, as the picture says
     */
    record Step(
            int position,
            String activity,
            String name,
            String lane,
            String who,
            @Nullable String what,
            @Nullable String how,
            List<String> documents,
            Term collaboration,
            List<Next> next) {

        /** Everything that the picture says of the step, as one sentence after another. */
        String told(int of) {
            StringBuilder told =
                    new StringBuilder("Steg %d av %d: %s. Utförs av: %s.".formatted(position, of, name, lane));
            next.forEach(each -> told.append(" Därefter steg ")
                    .append(each.position())
                    .append(": ")
                    .append(each.name())
                    .append(each.label() == null ? "." : " (" + each.label() + ")."));
            return told.toString();
        }
    }

    /** What follows; the label says when, where there is a choice. */
    record Next(int position, String name, @Nullable String label) {}

    static ProcessOutline of(String id, ProcessContent content) {
        DrawnMap drawn = DrawnMap.of(content);
        List<MapStep> steps = drawn.map().steps();
        return new ProcessOutline(
                id,
                content.name(),
                IntStream.range(0, steps.size())
                        .mapToObj(i -> step(i + 1, steps.get(i), drawn))
                        .toList());
    }

    private static Step step(int position, MapStep step, DrawnMap drawn) {
        ProcessActivity activity = drawn.activity(step);
        Collaboration need = Collaboration.valueOf(activity.collaboration());
        List<Next> next = drawn.after(step).stream()
                .map(link -> {
                    int place = drawn.place(link.to());
                    MapStep to = drawn.map().steps().get(place);
                    return new Next(place + 1, drawn.activity(to).name(), link.label());
                })
                .toList();
        return new Step(
                position,
                activity.id(),
                activity.name(),
                drawn.lane(step),
                activity.who(),
                activity.what(),
                activity.how(),
                activity.documents(),
                new Term(need.name(), need.label),
                next);
    }
}
