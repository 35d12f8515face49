package qms.service.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import qms.events.EventCatalogue;
import qms.events.EventName;
import qms.events.QmsEvent;

class EventNamingTest {

    private final EventNaming naming = EventNaming.ofCatalogue();

    static Stream<Map.Entry<String, Class<? extends QmsEvent>>> events() {
        return EventCatalogue.events().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_reads_as_it_was_written_under_its_own_name(Map.Entry<String, Class<? extends QmsEvent>> entry)
            throws ReflectiveOperationException {
        Object event = StoreFixture.filled(entry.getValue());

        SerializedObject<byte[]> written = naming.serialize(event, byte[].class);

        assertThat(written.getType().getName() + "/" + written.getType().getRevision())
                .isEqualTo(entry.getKey());
        assertThat(naming.<byte[], Object>deserialize(written)).isEqualTo(event);
    }

    @Test
    void metadata_read_as_they_were_written() {
        MetaData metadata = MetaData.from(Map.of(Meta.ACTOR, "anna", Meta.KEY, "k-1"));

        assertThat(naming.<byte[], MetaData>deserialize(naming.serialize(metadata, byte[].class)))
                .isEqualTo(metadata);
    }

    @Test
    void a_position_in_the_log_reads_as_it_was_written() {
        TrackingToken token = GapAwareTrackingToken.newInstance(42, Collections.emptySortedSet());

        assertThat(naming.<byte[], TrackingToken>deserialize(naming.serialize(token, byte[].class)))
                .isEqualTo(token);
    }

    @Test
    void times_are_written_as_text_and_what_is_absent_is_not_written() {
        String json = naming.serialize(new Noted("n", null, Instant.parse("2026-03-02T11:00:00Z")), String.class)
                .getData();

        assertThat(json).contains("\"2026-03-02T11:00:00Z\"").doesNotContain("words");
    }

    @Test
    void a_field_that_is_not_known_is_passed_over() {
        var stored = stored(
                "test.noted", "1", "{\"subject\":\"n\",\"mood\":\"glad\",\"registeredAt\":\"2026-03-02T11:00:00Z\"}");

        assertThat(noting().<byte[], Noted>deserialize(stored).subject()).isEqualTo("n");
    }

    @Test
    void an_event_that_is_not_known_is_told_to_be_so() {
        assertThat(naming.<byte[], Object>deserialize(stored("complaint.sung", "1", "{}")))
                .isInstanceOf(UnknownSerializedType.class);
        assertThat(naming.classForType(
                        stored("complaint.registered", "99", "{}").getType()))
                .isEqualTo(UnknownSerializedType.class);
    }

    private static EventNaming noting() {
        Map<String, Class<?>> names = new HashMap<>(EventCatalogue.events());
        names.put("test.noted/1", Noted.class);
        return new EventNaming(names);
    }

    private static SimpleSerializedObject<byte[]> stored(String name, String revision, String json) {
        return new SimpleSerializedObject<>(json.getBytes(StandardCharsets.UTF_8), byte[].class, name, revision);
    }

    @EventName("test.noted")
    record Noted(
            String subject,
            @org.jspecify.annotations.Nullable String words,
            Instant registeredAt) {}
}
