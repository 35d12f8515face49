package qms.service.store;

import io.axoniq.axonserver.connector.ResultStream;
import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/** The log as Axon Server sends it. Its first event has the token 0, and is number 1. */
final class StoredMessages implements StoredLog {

    private static final int KNOWN_TO_COME = 5_000;
    private static final int PAGE = 1_000;

    private final Supplier<EventChannel> server;

    StoredMessages(Supplier<EventChannel> server) {
        this.server = server;
    }

    @Override
    public long head() {
        try {
            return server.get().getLastToken().get(KNOWN_TO_COME, TimeUnit.MILLISECONDS) + 1;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new EventStoreException("stopped while reading the log", stopped);
        } catch (ExecutionException | TimeoutException away) {
            throw new EventStoreException("The head of the event log cannot be read", away);
        }
    }

    @Override
    public List<StoredEvent> after(long number, int atMost) {
        long until = Math.min(head(), number + atMost);
        List<StoredEvent> events = new ArrayList<>();
        if (number >= until) {
            return events;
        }
        try (ResultStream<EventWithToken> stream = server.get().openStream(number - 1, atMost)) {
            long reached = number;
            while (reached < until) {
                EventWithToken next = stream.nextIfAvailable(KNOWN_TO_COME, TimeUnit.MILLISECONDS);
                if (next == null) {
                    throw new EventStoreException("Axon Server does not send what it has said to have");
                }
                reached = next.getToken() + 1;
                events.add(event(next));
            }
            return events;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new EventStoreException("stopped while reading the log", stopped);
        }
    }

    /** A stream is sent without the places of its events in the log, so the log is read from its beginning. */
    @Override
    public List<StoredEvent> ofStreams(Collection<String> streams) {
        Set<String> wanted = Set.copyOf(streams);
        List<StoredEvent> events = new ArrayList<>();
        List<StoredEvent> page = after(0, PAGE);
        while (!page.isEmpty()) {
            page.stream().filter(event -> wanted.contains(event.stream())).forEach(events::add);
            page = after(page.getLast().number(), PAGE);
        }
        return events;
    }

    static StoredEvent event(EventWithToken message) {
        Event event = message.getEvent();
        Map<String, String> metadata = new TreeMap<>();
        event.getMetaDataMap().forEach((name, value) -> metadata.put(name, text(value)));
        return new StoredEvent(
                message.getToken() + 1,
                event.getMessageIdentifier(),
                event.getAggregateIdentifier().isEmpty()
                        ? event.getMessageIdentifier()
                        : event.getAggregateIdentifier(),
                event.getAggregateSequenceNumber(),
                orNull(event.getAggregateType()),
                event.getPayload().getType(),
                orNull(event.getPayload().getRevision()),
                DateTimeUtils.formatInstant(Instant.ofEpochMilli(event.getTimestamp())),
                event.getPayload().getData().toByteArray(),
                metadata);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(MetaDataValue value) {
        return switch (value.getDataCase()) {
            case TEXT_VALUE -> value.getTextValue();
            case NUMBER_VALUE -> Long.toString(value.getNumberValue());
            case BOOLEAN_VALUE -> Boolean.toString(value.getBooleanValue());
            case DOUBLE_VALUE -> Double.toString(value.getDoubleValue());
            case BYTES_VALUE -> value.getBytesValue().getData().toStringUtf8();
            case DATA_NOT_SET -> "null";
        };
    }
}
