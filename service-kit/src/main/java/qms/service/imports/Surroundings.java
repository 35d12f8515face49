package qms.service.imports;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStore;
import qms.web.Ids;

/** What one import knows of the world around its file: read once, kept until its end. */
final class Surroundings {

    private final EventStore store;
    private final Map<String, ImportedCollection<?>> collections;
    private final Map<String, Boolean> streams = new ConcurrentHashMap<>();
    private final Map<String, Stored> shared = new ConcurrentHashMap<>();
    private final Map<Class<?>, Object> readings = new ConcurrentHashMap<>();

    Surroundings(EventStore store, Map<String, ImportedCollection<?>> collections) {
        this.store = store;
        this.collections = collections;
    }

    /** A context that looks in the file first, then in the log. */
    ImportContext context(BiPredicate<String, String> inFile) {
        return new ImportContext() {

            @Override
            public boolean refers(String collection, String externalId) {
                return inFile.test(collection, externalId) || isStored(collection, externalId);
            }

            @Override
            public String streamOf(String collection, String externalId) {
                return Surroundings.this.streamOf(collection, externalId);
            }

            @Override
            public <T> T once(Class<T> type, Supplier<T> reading) {
                // Read outside the map: a reading may itself need another.
                Object known = readings.get(type);
                if (known == null) {
                    T read = reading.get();
                    Object earlier = readings.putIfAbsent(type, read);
                    known = earlier == null ? read : earlier;
                }
                return type.cast(known);
            }
        };
    }

    private String streamOf(String collection, String externalId) {
        ImportedCollection<?> known = collections.get(collection);
        return known == null ? Ids.derived(collection, externalId) : known.streamOf(externalId);
    }

    private boolean isStored(String collection, String externalId) {
        String stream = streamOf(collection, externalId);
        ImportedCollection<?> known = collections.get(collection);
        if (known != null && known.oneStream()) {
            // The stream is always there: it is the line that matters.
            return !shared.computeIfAbsent(stream, id -> Stored.read(store, id))
                    .itemsOf(collection, externalId)
                    .isEmpty();
        }
        return streams.computeIfAbsent(
                stream, id -> store.lastSequenceNumberFor(id).isPresent());
    }
}
