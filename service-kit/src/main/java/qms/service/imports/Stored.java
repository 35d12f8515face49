package qms.service.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import qms.service.store.Meta;

/** What a stream holds: how far it goes, which pieces of which lines are in it, and what was done here by hand. */
final class Stored {

    private final Map<String, List<String>> items = new HashMap<>();
    private final Set<Class<?>> byHand = new HashSet<>();
    private long last = -1;

    static Stored read(EventStore store, String stream) {
        Stored stored = new Stored();
        DomainEventStream events = store.readEvents(stream);
        while (events.hasNext()) {
            stored.remember(events.next());
        }
        return stored;
    }

    private void remember(DomainEventMessage<?> event) {
        last = event.getSequenceNumber();
        MetaData metadata = event.getMetaData();
        if (metadata.get(Meta.IMPORT_ID) instanceof String line
                && metadata.get(Meta.IMPORT_ITEM) instanceof String item) {
            items.computeIfAbsent(line, ignored -> new ArrayList<>()).add(item);
        } else {
            byHand.add(event.getPayloadType());
        }
    }

    /** One more event at the end. */
    void add(String line, String item) {
        last++;
        items.computeIfAbsent(line, ignored -> new ArrayList<>()).add(item);
    }

    boolean exists() {
        return last >= 0;
    }

    long last() {
        return last;
    }

    boolean hasByHand(Class<?> type) {
        return byHand.contains(type);
    }

    boolean wentOnByHand() {
        return !byHand.isEmpty();
    }

    /** The pieces of a line that are here. Ids are unique in their collection only, and several collections may share a stream. */
    List<String> itemsOf(String collection, String externalId) {
        return items.getOrDefault(externalId, List.of()).stream()
                .filter(item -> item.startsWith(collection + ":"))
                .toList();
    }
}
