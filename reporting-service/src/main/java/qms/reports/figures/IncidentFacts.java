package qms.reports.figures;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import qms.events.CaseRef;
import qms.events.incidents.IncidentMember;
import qms.reports.figures.Timeline.Entry;
import qms.reports.figures.Timeline.Step;
import qms.service.projection.Recorded;

/**
 * An incident as the figures know it: which of its cases are counted in their own tables but are no events of their own. The earliest case stands
 * for the event; every later one is counted here, on its own unit and day, and is taken from the sum of the tables.
 */
public record IncidentFacts(List<Change> changes, List<Fact> facts) implements FactDocument {

    static final IncidentFacts NONE = new IncidentFacts(List.of(), List.of());

    private static final String EXTERNAL = "EXTERNAL";

    /** What came to it or left it from a moment on; where both are null it was dissolved. */
    record Change(
            Instant at,
            @Nullable IncidentMember come,
            @Nullable CaseRef gone) {}

    IncidentFacts with(Change change, Recorded recorded) {
        List<Change> more = new ArrayList<>(changes);
        more.add(change);
        return new IncidentFacts(
                List.copyOf(more), Timeline.append(facts, Timeline.difference(steps(changes), steps(more), recorded)));
    }

    private static List<Step> steps(List<Change> changes) {
        List<Step> steps = new ArrayList<>();
        Map<CaseRef, IncidentMember> members = new LinkedHashMap<>();
        for (Change change : Timeline.inOrder(changes, Change::at)) {
            apply(change, members);
            steps.add(new Step(Timeline.effective(changes, change, Change::at), entries(members)));
        }
        return steps;
    }

    private static void apply(Change change, Map<CaseRef, IncidentMember> members) {
        IncidentMember come = change.come();
        CaseRef gone = change.gone();
        if (come != null) {
            members.put(come.ref(), come);
        } else if (gone != null) {
            members.remove(gone);
        } else {
            members.clear();
        }
    }

    /** What another system keeps stands in no table here. */
    private static Set<Entry> entries(Map<CaseRef, IncidentMember> members) {
        Set<Entry> later = new HashSet<>();
        members.values().stream()
                .filter(member -> !member.ref().kind().equals(EXTERNAL))
                .sorted(Comparator.comparing(IncidentMember::day))
                .skip(1)
                .forEach(member -> later.add(new Entry(
                        FigureName.OF_ANOTHER_EVENT,
                        member.ref().kind() + " " + member.ref().id(),
                        member.unit(),
                        member.day())));
        later.addAll(ofSeveralKinds(members.values()));
        return later;
    }

    /** What is both, say, a complaint and a lex Sarah case: once, on the earliest day and on every unit of its cases. */
    private static Set<Entry> ofSeveralKinds(Collection<IncidentMember> members) {
        List<IncidentMember> ours = members.stream()
                .filter(member -> !member.ref().kind().equals(EXTERNAL))
                .sorted(Comparator.comparing(IncidentMember::day))
                .toList();
        Set<String> kinds = ours.stream().map(member -> member.ref().kind()).collect(toCollection(TreeSet::new));
        if (kinds.size() < 2) {
            return Set.of();
        }
        String code = String.join(" ", kinds);
        return ours.stream()
                .map(member -> new Entry(
                        FigureName.EVENTS_OF_KINDS,
                        code,
                        member.unit(),
                        ours.getFirst().day()))
                .collect(toSet());
    }
}
