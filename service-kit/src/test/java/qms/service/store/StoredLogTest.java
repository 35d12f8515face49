package qms.service.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.SerializedObject;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qms.events.organisation.UnitRenamed;

class StoredLogTest {

    private static final Instant RENAMED = Instant.parse("2026-01-02T08:00:00Z");

    private static final LocalDate DAY = LocalDate.of(2026, 1, 2);

    @TempDir
    Path folder;

    @Test
    void the_log_is_read_as_it_is_stored_in_its_order_and_by_the_page() {
        try (EventLogStore log = EventLogConfiguration.open(folder.resolve("events.db"))) {
            StoredLog stored = StoredLog.of(log);
            assertThat(stored.head()).isZero();
            for (int sequence = 0; sequence < 3; sequence++) {
                log.publish(new GenericDomainEventMessage<>(
                        "Unit",
                        "bjorken",
                        sequence,
                        new UnitRenamed("bjorken", "B" + sequence, DAY, RENAMED),
                        Map.of("via", "API")));
            }
            assertThat(stored.head()).isEqualTo(3);
            assertThat(stored.after(0, 2)).extracting(StoredEvent::number).containsExactly(1L, 2L);
            List<StoredEvent> last = stored.after(2, 2);
            assertThat(last).hasSize(1);
            StoredEvent event = last.getFirst();
            assertThat(event.stream()).isEqualTo("bjorken");
            assertThat(event.sequence()).isEqualTo(2);
            assertThat(event.kind()).isEqualTo("Unit");
            assertThat(event.revision()).isEqualTo("1");
            assertThat(event.metadata()).containsExactlyEntriesOf(Map.of("via", "API"));
            assertThat(event.storedAt()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
            assertThat(new String(event.payload(), StandardCharsets.UTF_8)).contains("\"B2\"");
        }
    }

    @Test
    void the_events_of_some_streams_come_in_the_order_of_the_log_and_each_once() {
        try (EventLogStore log = EventLogConfiguration.open(folder.resolve("streams.db"))) {
            for (int sequence = 0; sequence < 2; sequence++) {
                for (String unit : List.of("bjorken", "granen", "almen")) {
                    log.publish(new GenericDomainEventMessage<>(
                            "Unit", unit, sequence, new UnitRenamed(unit, "N" + sequence, DAY, RENAMED), Map.of()));
                }
            }
            assertThat(StoredLog.of(log).ofStreams(List.of("almen", "bjorken", "almen", "none")))
                    .extracting(StoredEvent::number)
                    .containsExactly(1L, 3L, 4L, 6L);
        }
    }

    @Test
    void what_axon_server_sends_has_the_same_fields() {
        EventWithToken message = EventWithToken.newBuilder()
                .setToken(6)
                .setEvent(Event.newBuilder()
                        .setMessageIdentifier("e1")
                        .setAggregateIdentifier("bjorken")
                        .setAggregateSequenceNumber(2)
                        .setAggregateType("Unit")
                        .setTimestamp(RENAMED.toEpochMilli())
                        .setPayload(SerializedObject.newBuilder()
                                .setType("unit.renamed")
                                .setRevision("1")
                                .setData(ByteString.copyFromUtf8("{}")))
                        .putMetaData(
                                "via",
                                MetaDataValue.newBuilder().setTextValue("API").build()))
                .build();
        StoredEvent event = StoredMessages.event(message);
        assertThat(event)
                .usingRecursiveComparison()
                .isEqualTo(new StoredEvent(
                        7,
                        "e1",
                        "bjorken",
                        2,
                        "Unit",
                        "unit.renamed",
                        "1",
                        "2026-01-02T08:00:00.000Z",
                        new byte[] {'{', '}'},
                        Map.of("via", "API")));
    }

    @Test
    void metadata_that_are_no_texts_by_name_stop_nobody_from_reading() {
        assertThat(StoredRows.metadata(bytes("{\"via\":\"API\",\"count\":3}")))
                .containsExactlyInAnyOrderEntriesOf(Map.of("via", "API", "count", "3"));
        assertThat(StoredRows.metadata(bytes("{\"via\":"))).containsOnlyKeys("");
        assertThat(StoredRows.metadata(bytes("{\"via\":\"A\",\"via\":\"B\"}"))).containsOnlyKeys("");
        assertThat(StoredRows.metadata(bytes("[]"))).containsOnlyKeys("");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
