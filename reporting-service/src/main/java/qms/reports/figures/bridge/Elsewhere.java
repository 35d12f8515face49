package qms.reports.figures.bridge;

import java.util.List;
import qms.reports.figures.Count;
import qms.reports.figures.Thing;
import qms.reports.figures.Window;

/** Where a case stood at the other end of the bridge, seen from what it counts as at this one. */
enum Elsewhere {
    HERE,
    OTHER_DAY,
    OTHER_UNIT,
    OTHER_UNIT_AND_DAY;

    /** @param others what it counts as at the other end, where {@code window} is asked about */
    static Elsewhere of(Thing thing, Count count, List<Count> others, Window window) {
        if (others.stream().anyMatch(other -> window.holds(thing, other))) {
            return HERE;
        }
        if (others.stream().anyMatch(other -> other.unit().equals(count.unit()))) {
            return OTHER_DAY;
        }
        if (others.stream().anyMatch(other -> window.holdsDay(thing, other))) {
            return OTHER_UNIT;
        }
        return others.stream().anyMatch(other -> window.holdsUnit(thing, other.unit(), count.day()))
                ? OTHER_DAY
                : OTHER_UNIT_AND_DAY;
    }
}
