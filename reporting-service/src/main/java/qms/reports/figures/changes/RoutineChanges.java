package qms.reports.figures.changes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import qms.reports.figures.UnitName;
import qms.reports.figures.changes.Changes.Change;
import qms.reports.figures.changes.Changes.Value;
import qms.reports.figures.changes.Routine.Publication;

/** Documents and processes of which a version began to hold in the tertial: those of the unit, of what stands below it, and of what stands over it. */
final class RoutineChanges {

    private final Span span;
    private final String things;

    private RoutineChanges(Span span, String things) {
        this.span = span;
        this.things = things;
    }

    static List<Found> of(Span span, String things, Collection<Routine> routines) {
        RoutineChanges changes = new RoutineChanges(span, things);
        return routines.stream().flatMap(changes::of).toList();
    }

    /** The units whose routines hold here or in a unit included here. */
    static Set<String> units(Span span) {
        Set<String> units = new LinkedHashSet<>(span.scope().candidates());
        units.addAll(over(span, span.period().to()));
        return units;
    }

    private Stream<Found> of(Routine routine) {
        List<Publication> known = routine.publications().stream()
                .filter(each -> span.known().holds(each.registeredAt(), each.recordedAt(), each.position()))
                .toList();
        return Stream.iterate(0, i -> i < known.size(), i -> i + 1)
                .filter(i -> span.period().contains(known.get(i).validFrom())
                        && concerns(routine, known.get(i).validFrom()))
                .map(i -> changed(routine, i == 0 ? List.of() : List.of(value(known.get(i - 1))), known.get(i)));
    }

    private boolean concerns(Routine routine, LocalDate day) {
        return span.organisation()
                        .placesWhereCounted(routine.unit(), day)
                        .contains(span.scope().unit().key())
                || over(span, day).contains(routine.unit());
    }

    private static Set<String> over(Span span, LocalDate day) {
        return span.organisation().above(span.scope().unit().key(), day);
    }

    private Found changed(Routine routine, List<Value> before, Publication now) {
        String text = before.isEmpty()
                ? "Gäller för första gången från " + now.validFrom() + ", version " + now.version() + "."
                : "Version " + now.version() + " gäller från " + now.validFrom() + " i stället för version "
                        + before.getFirst().code() + ".";
        return new Found(
                new Change(
                        things,
                        routine.id(),
                        "/api/" + things + "/" + routine.id(),
                        UnitName.of(span.organisation(), routine.unit()),
                        now.title(),
                        now.validFrom(),
                        text,
                        null,
                        before,
                        List.of(value(now)),
                        List.of(now.position())),
                routine.unit());
    }

    private static Value value(Publication publication) {
        return Value.of(publication.version(), "version " + publication.version());
    }
}
