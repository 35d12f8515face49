package qms.risks.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.QmsEvent;
import qms.events.measures.MeasureEvent;
import qms.events.measures.MeasureOrigin;
import qms.events.measures.MeasureProposed;
import qms.events.risks.RiskEvent;
import qms.events.selfchecks.SelfCheckEvent;
import qms.service.projection.Reading;
import qms.service.projection.Recorded;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;

/** Says whether a thing that another one refers to exists: by its own stream, never by a list that may lag behind. */
@Component
public class Existing {

    private final Streams streams;

    public Existing(Streams streams) {
        this.streams = streams;
    }

    public boolean risk(String id) {
        return streams.read(new First<>(RiskEvent.class), id).isPresent();
    }

    public boolean selfCheck(String id) {
        return streams.read(new First<>(SelfCheckEvent.class), id).isPresent();
    }

    /** What a measure came from; nothing when there is no such measure. */
    public List<MeasureOrigin> originsOfMeasure(String id) {
        return streams.read(new First<>(MeasureEvent.class), id)
                .map(Versioned::view)
                .filter(MeasureProposed.class::isInstance)
                .map(first -> ((MeasureProposed) first).origins())
                .orElse(List.of());
    }

    /** The first event of a thing of one kind; nothing when the stream holds another kind. */
    private static final class First<E extends QmsEvent> extends Reading<E, E> {

        First(Class<E> events) {
            super(events, events);
        }

        @Override
        public E evolve(@Nullable E first, E event, Recorded recorded) {
            return first == null ? event : first;
        }
    }
}
