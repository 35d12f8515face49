package qms.service.store;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An event as the log keeps it, whichever store that is: nothing opened, nothing read into a class of ours.
 *
 * @param number its place in the log; the first event is number 1
 * @param kind what its stream is a stream of
 * @param storedAt UTC with milliseconds, as {@code 2026-01-02T08:00:00.000Z}
 */
// Never compared: the array is only carried to whoever hashes it.
@SuppressWarnings("ArrayRecordComponent")
public record StoredEvent(
        long number,
        String id,
        String stream,
        long sequence,
        @Nullable String kind,
        String type,
        @Nullable String revision,
        String storedAt,
        byte[] payload,
        SortedMap<String, String> metadata) {

    public StoredEvent(
            long number,
            String id,
            String stream,
            long sequence,
            @Nullable String kind,
            String type,
            @Nullable String revision,
            String storedAt,
            byte[] payload,
            Map<String, String> metadata) {
        this(number, id, stream, sequence, kind, type, revision, storedAt, payload, new TreeMap<>(metadata));
    }

    /** The same event as it would be in another place. */
    public StoredEvent at(long otherNumber) {
        return new StoredEvent(otherNumber, id, stream, sequence, kind, type, revision, storedAt, payload, metadata);
    }
}
