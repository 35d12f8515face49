package qms.service.imports;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import qms.events.QmsEvent;
import qms.service.privacy.Sealer;
import qms.service.store.Meta;
import qms.web.Ids;

/** The streams that a group of lines is about, as last read and with what the group has added since. */
final class Log {

    private final EventStore store;
    private final Sealer sealer;
    private final Clock clock;
    private final Map<String, String> source;
    private final Map<String, Stored> streams = new HashMap<>();
    private final List<DomainEventMessage<?>> pending = new ArrayList<>();

    Log(EventStore store, Sealer sealer, Clock clock, Map<String, String> source) {
        this.store = store;
        this.sealer = sealer;
        this.clock = clock;
        this.source = source;
    }

    Stored stream(String id) {
        // Not computeIfAbsent: reading goes to the disk.
        Stored known = streams.get(id);
        if (known == null) {
            known = Stored.read(store, id);
            streams.put(id, known);
        }
        return known;
    }

    /** Makes the events, sealing what is to be sealed, and holds them until {@link #append}. */
    void prepare(String externalId, List<Judgement.New> events) {
        Instant now = clock.instant();
        List<QmsEvent> made = new ArrayList<>();
        // All are made before any is counted in, so that a line whose key is destroyed leaves nothing behind.
        for (Judgement.New piece : events) {
            made.add(made(piece.planned()));
        }
        for (int i = 0; i < made.size(); i++) {
            Judgement.New piece = events.get(i);
            Map<String, String> metadata = new HashMap<>(source);
            metadata.put(Meta.IMPORT_ID, externalId);
            metadata.put(Meta.IMPORT_ITEM, piece.item());
            ImportPlan.Planned planned = piece.planned();
            pending.add(new GenericDomainEventMessage<>(
                    planned.aggregateType(),
                    planned.stream(),
                    stream(planned.stream()).last() + 1,
                    made.get(i),
                    metadata,
                    Ids.random(clock),
                    now));
            stream(planned.stream()).add(externalId, piece.item());
        }
    }

    private QmsEvent made(ImportPlan.Planned planned) {
        QmsEvent event = planned.event().apply(sealer);
        if (event.getClass() != planned.type() || !event.subject().equals(planned.stream())) {
            throw new IllegalStateException("the plan promised " + planned);
        }
        return event;
    }

    /** Counts events in as if they were stored. */
    void pretend(String externalId, List<Judgement.New> events) {
        events.forEach(piece -> stream(piece.planned().stream()).add(externalId, piece.item()));
    }

    /** Stores all that was prepared, or nothing. */
    void append() {
        if (!pending.isEmpty()) {
            store.publish(List.copyOf(pending));
            pending.clear();
        }
    }

    /** Somebody else was quicker: what is known is no longer so. */
    void forget() {
        streams.clear();
        pending.clear();
    }
}
