package qms.service.projection;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qms.events.QmsEvent;

/**
 * How the events of a thing become what is read about it. A Spring bean; the document's id is the id of the thing's stream.
 * {@link #evolve} is pure: the same events give the same view, today and at the next rebuild.
 */
public interface Projection<E extends QmsEvent, V> {

    /** The name of the collection, unique in the service; letters, digits and hyphens. Never rename it by accident. */
    String collection();

    /** The sealed interface (or one event) that the projection folds; all other events pass it by. */
    Class<E> events();

    /** What is read: a record that Jackson can write and read back. */
    Class<V> viewType();

    /** The view after the event; null as long as there is nothing to show. What has once been shown stays. */
    @Nullable
    V evolve(@Nullable V view, E event, Recorded recorded);

    /** The keys that lists may be filtered and sorted on; {@link #keys} gives no others. */
    Set<String> keyNames();

    /**
     * The values of a view's keys; a missing key is simply left out. Allowed: String, enum, Integer, Long, Boolean, Instant (kept
     * as a date, to the millisecond), LocalDate (kept as ISO text, which sorts as days do), and collections of those.
     */
    Map<String, Object> keys(V view);

    /** Raise it when {@code evolve}, {@code keys} or the view's shape changed: the service then rebuilds the collection at start. */
    default int revision() {
        return 1;
    }
}
