package qms.service.store;

import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** An event as it is stored; made in the thread of the one who appends, so that the writer only writes. */
// Never compared: the arrays are only carried to the database.
@SuppressWarnings("ArrayRecordComponent")
record EventRow(
        String eventId,
        String aggregateId,
        long sequence,
        @Nullable String type,
        String time,
        String payloadType,
        @Nullable String payloadRevision,
        byte[] payload,
        byte[] metadata) {

    static EventRow of(EventMessage<?> event, Serializer serializer) {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        byte[] metadata = event.serializeMetaData(serializer, byte[].class).getData();
        // As Axon's own engine: an event of no stream is the only one of a stream named after itself.
        DomainEventMessage<?> placed = event instanceof DomainEventMessage<?> inStream ? inStream : null;
        return new EventRow(
                event.getIdentifier(),
                placed == null ? event.getIdentifier() : placed.getAggregateIdentifier(),
                placed == null ? 0 : placed.getSequenceNumber(),
                placed == null ? null : placed.getType(),
                DateTimeUtils.formatInstant(event.getTimestamp()),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                metadata);
    }
}
