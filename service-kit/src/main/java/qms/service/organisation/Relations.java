package qms.service.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import qms.service.organisation.OrgUnit.Placement;

/** The relations between units read the other way: who was placed under a unit, and what a unit was merged into. */
final class Relations {

    private final Map<String, List<Below>> placedUnder = new HashMap<>();
    private final Map<String, List<Into>> mergedInto = new HashMap<>();

    /** A unit and how it was placed under the one asked about. */
    record Below(String unit, Placement placement) {}

    /** What a unit was merged into, and the first day on which it was. */
    record Into(String successor, LocalDate on) {}

    Relations(Collection<OrgUnit> units) {
        for (OrgUnit unit : units) {
            unit.placements()
                    .forEach(placement -> placedUnder
                            .computeIfAbsent(placement.parent(), ignored -> new ArrayList<>())
                            .add(new Below(unit.key(), placement)));
            unit.predecessors()
                    .forEach(merger -> mergedInto
                            .computeIfAbsent(merger.predecessor(), ignored -> new ArrayList<>())
                            .add(new Into(unit.key(), merger.on())));
        }
    }

    Stream<Below> placedUnder(String unit) {
        return placedUnder.getOrDefault(unit, List.of()).stream();
    }

    Stream<Into> mergedInto(String unit) {
        return mergedInto.getOrDefault(unit, List.of()).stream();
    }
}
