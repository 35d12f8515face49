package qms.reports.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qms.events.QmsEvent;
import qms.reports.work.Work.Item;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;
import qms.web.identity.Role;
import qms.web.time.Stockholm;

/** What is open about the things of one feature. */
abstract class WorkProjection<E extends QmsEvent> implements Projection<E, Work> {

    static final String UNIT = "unit";
    static final String OPEN = "open";
    static final String PERSONS = "persons";

    private final String collection;
    private final Class<E> events;

    WorkProjection(String collection, Class<E> events) {
        this.collection = collection;
        this.events = events;
    }

    /** Nothing is known before the thing's first event. */
    abstract @Nullable Work after(@Nullable Work before, E event);

    @Override
    public final @Nullable Work evolve(@Nullable Work view, E event, Recorded recorded) {
        return after(view, event);
    }

    @Override
    public final String collection() {
        return collection;
    }

    @Override
    public final Class<E> events() {
        return events;
    }

    @Override
    public final Class<Work> viewType() {
        return Work.class;
    }

    @Override
    public final Set<String> keyNames() {
        return Set.of(UNIT, OPEN, PERSONS);
    }

    @Override
    public final Map<String, Object> keys(Work view) {
        return Map.of(UNIT, view.unit(), OPEN, !view.open().isEmpty(), PERSONS, List.copyOf(view.persons()));
    }

    static Item forRole(
            String key, WorkKind kind, String what, String path, String role, @Nullable LocalDate due, Instant since) {
        String answers = role.isEmpty() ? Role.UNIT_MANAGER.name() : role;
        return new Item(key, kind, what, path, List.of(answers), List.of(), due, Stockholm.day(since));
    }

    static Item forPerson(String key, WorkKind kind, String what, String path, String person, Instant since) {
        return new Item(key, kind, what, path, List.of(), List.of(person), null, Stockholm.day(since));
    }
}
