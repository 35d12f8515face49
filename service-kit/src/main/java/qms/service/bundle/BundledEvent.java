package qms.service.bundle;

import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import qms.service.store.StoredEvent;

/**
 * An event as the log keeps it, with every field that its leaf is the hash of (docs/ledger.md).
 *
 * @param part CASE, or what it belongs to that stands beside the case
 * @param payload as it is stored, in Base64; what is sealed stays sealed
 */
public record BundledEvent(
        String part,
        long number,
        String id,
        String stream,
        long sequence,
        @Nullable String kind,
        String type,
        @Nullable String revision,
        String storedAt,
        String payload,
        Map<String, String> metadata) {

    public static BundledEvent of(String part, StoredEvent stored) {
        return new BundledEvent(
                part,
                stored.number(),
                stored.id(),
                stored.stream(),
                stored.sequence(),
                stored.kind(),
                stored.type(),
                stored.revision(),
                stored.storedAt(),
                Base64.getEncoder().encodeToString(stored.payload()),
                stored.metadata());
    }
}
