package qms.service.projection;

import java.util.Map;
import java.util.Set;
import qms.events.QmsEvent;

/**
 * What is folded from a thing's own stream when somebody must know, and never kept.
 *
 * @param <E> the events that it is about
 * @param <V> what is known afterwards
 */
public abstract class Reading<E extends QmsEvent, V> implements Projection<E, V> {

    private final Class<E> events;
    private final Class<V> known;

    protected Reading(Class<E> events, Class<V> known) {
        this.events = events;
        this.known = known;
    }

    /** Names it where a fold has failed. */
    @Override
    public final String collection() {
        return getClass().getSimpleName();
    }

    @Override
    public final Class<E> events() {
        return events;
    }

    @Override
    public final Class<V> viewType() {
        return known;
    }

    @Override
    public final Set<String> keyNames() {
        return Set.of();
    }

    @Override
    public final Map<String, Object> keys(V view) {
        return Map.of();
    }
}
