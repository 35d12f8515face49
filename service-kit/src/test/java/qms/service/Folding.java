package qms.service;

import java.time.Instant;
import java.util.List;
import org.axonframework.messaging.MetaData;
import qms.events.QmsEvent;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** Folds events as the projection core does: in order, from the first. */
public final class Folding {

    private static final Instant STORED = Instant.parse("2026-03-10T09:00:01Z");

    private Folding() {}

    @SafeVarargs
    public static <E extends QmsEvent, V> V fold(Projection<E, V> projection, E... events) {
        return fold(projection, MetaData.emptyInstance(), List.of(events));
    }

    public static <E extends QmsEvent, V> V fold(
            Projection<E, V> projection, MetaData metadata, List<? extends E> events) {
        return fold(projection, null, metadata, events);
    }

    public static <E extends QmsEvent, V> V fold(
            Projection<E, V> projection, V before, MetaData metadata, List<? extends E> events) {
        V view = before;
        for (int i = 0; i < events.size(); i++) {
            view = projection.evolve(view, events.get(i), new Recorded(i, -1, STORED, metadata));
        }
        return view;
    }
}
