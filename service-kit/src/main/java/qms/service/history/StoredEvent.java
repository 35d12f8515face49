package qms.service.history;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event as the log has it, sealed words and all.
 *
 * @param stream the id of the thing's stream
 * @param number its place in the stream
 * @param type the name that it is stored under
 */
public record StoredEvent(
        String id,
        String stream,
        long number,
        String type,
        @Nullable String revision,
        Instant recordedAt,
        JsonNode payload,
        JsonNode metadata) {

    static StoredEvent of(DomainEventMessage<?> message, Serializer serializer, JsonMapper json) {
        SerializedObject<byte[]> payload = message.serializePayload(serializer, byte[].class);
        return new StoredEvent(
                message.getIdentifier(),
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                message.getTimestamp(),
                json.readTree(payload.getData()),
                json.readTree(
                        message.serializeMetaData(serializer, byte[].class).getData()));
    }
}
