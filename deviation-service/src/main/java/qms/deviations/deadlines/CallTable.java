package qms.deviations.deadlines;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Which event of a kind of case means what; an event without a row means nothing here. */
final class CallTable<E> {

    private final Map<Class<?>, Function<E, List<Change>>> rows = new HashMap<>();

    <T extends E> CallTable<E> when(Class<T> event, Function<T, List<Change>> means) {
        rows.put(event, happened -> means.apply(event.cast(happened)));
        return this;
    }

    List<Change> of(E event) {
        return rows.getOrDefault(event.getClass(), none -> List.of()).apply(event);
    }
}
