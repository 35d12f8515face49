package qms.deviations.incidents;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qms.events.QmsEvent;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** The cases of one kind that came of another case. */
abstract class ComeOfAnotherProjection<E extends QmsEvent> implements Projection<E, ComeOfAnother> {

    private final String collection;
    private final Class<E> events;

    ComeOfAnotherProjection(String collection, Class<E> events) {
        this.collection = collection;
        this.events = events;
    }

    /** Nothing where it came of none. */
    abstract @Nullable ComeOfAnother of(E reported);

    @Override
    public final String collection() {
        return collection;
    }

    @Override
    public final Class<E> events() {
        return events;
    }

    @Override
    public final Class<ComeOfAnother> viewType() {
        return ComeOfAnother.class;
    }

    @Override
    public final @Nullable ComeOfAnother evolve(@Nullable ComeOfAnother view, E event, Recorded recorded) {
        return view == null ? of(event) : view;
    }

    @Override
    public final Set<String> keyNames() {
        return Set.of("registeredAt");
    }

    @Override
    public final Map<String, Object> keys(ComeOfAnother view) {
        return Map.of("registeredAt", view.registeredAt());
    }
}
