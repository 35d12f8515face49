package qms.reports.figures.changes;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qms.events.QmsEvent;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** Which versions of documents or processes have come to hold, by their unit and the years. */
abstract class RoutineProjection<E extends QmsEvent> implements Projection<E, Routine> {

    static final String UNIT = "unit";
    static final String YEAR = "year";

    private final String things;
    private final Class<E> events;

    RoutineProjection(String things, Class<E> events) {
        this.things = things;
        this.events = events;
    }

    /** Where they are kept. */
    final String things() {
        return things;
    }

    /** What it is called, of the event that it begins with. */
    abstract @Nullable Routine begun(E event);

    abstract Routine after(Routine before, E event, Recorded recorded);

    @Override
    public final String collection() {
        return "routines-of-" + things;
    }

    @Override
    public final Class<E> events() {
        return events;
    }

    @Override
    public final Class<Routine> viewType() {
        return Routine.class;
    }

    @Override
    public final Routine evolve(@Nullable Routine view, E event, Recorded recorded) {
        Routine begun = begun(event);
        return begun == null
                ? after(Objects.requireNonNull(view, "a routine begins with its draft"), event, recorded)
                : begun;
    }

    @Override
    public final Set<String> keyNames() {
        return Set.of(UNIT, YEAR);
    }

    @Override
    public final Map<String, Object> keys(Routine view) {
        return Map.of(
                UNIT,
                view.unit(),
                YEAR,
                view.publications().stream()
                        .map(publication -> publication.validFrom().getYear())
                        .distinct()
                        .sorted()
                        .toList());
    }
}
