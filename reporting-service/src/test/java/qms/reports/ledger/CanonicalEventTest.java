package qms.reports.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import qms.service.store.StoredEvent;

class CanonicalEventTest {

    private static final StoredEvent EVENT = event(7, "e1", "s1", 2, "Thing", "thing.happened", "1", "{}", Map.of());

    /** As docs/ledger.md says it: whoever changes this makes every proof that was ever given worthless. */
    @Test
    void an_event_is_its_fields_one_after_another_each_with_its_length_in_front() {
        StoredEvent event =
                event(7, "e1", "s1", 2, "Thing", "thing.happened", "1", "{}", Map.of("via", "API", "actor", "å"));
        String expected = text("qms-event/1")
                + "00000008" + "0000000000000007"
                + text("e1")
                + text("s1")
                + "00000008" + "0000000000000002"
                + text("Thing")
                + text("thing.happened")
                + text("1")
                + text("2026-01-02T08:00:00.000Z")
                + text("{}")
                + "00000002"
                + text("actor")
                + text("å")
                + text("via")
                + text("API");
        assertThat(HexFormat.of().formatHex(CanonicalEvent.bytes(event))).isEqualTo(expected);
    }

    @Test
    void names_of_metadata_are_in_the_order_of_their_bytes() {
        // In the order of Java's texts the second would come first.
        StoredEvent event = event(1, "e", "s", 0, null, "t", null, "", Map.of("\uFF5E", "1", "\uD83D\uDE00", "2"));
        assertThat(HexFormat.of().formatHex(CanonicalEvent.bytes(event)))
                .endsWith("00000002" + text("\uFF5E") + text("1") + text("\uD83D\uDE00") + text("2"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void an_event_that_differs_in_anything_is_another_leaf(StoredEvent other) {
        assertThat(CanonicalEvent.leaf(other)).isNotEqualTo(CanonicalEvent.leaf(EVENT));
    }

    static Stream<StoredEvent> others() {
        return Stream.of(
                EVENT.at(8),
                event(7, "e2", "s1", 2, "Thing", "thing.happened", "1", "{}", Map.of()),
                event(7, "e1", "s2", 2, "Thing", "thing.happened", "1", "{}", Map.of()),
                event(7, "e1", "s1", 3, "Thing", "thing.happened", "1", "{}", Map.of()),
                event(7, "e1", "s1", 2, "Other", "thing.happened", "1", "{}", Map.of()),
                event(7, "e1", "s1", 2, "Thing", "thing.undone", "1", "{}", Map.of()),
                event(7, "e1", "s1", 2, "Thing", "thing.happened", "2", "{}", Map.of()),
                event(7, "e1", "s1", 2, "Thing", "thing.happened", "1", "{ }", Map.of()),
                event(7, "e1", "s1", 2, "Thing", "thing.happened", "1", "{}", Map.of("via", "API")),
                // Nothing can be moved from one field into the next.
                event(7, "e1s", "1", 2, "Thing", "thing.happened", "1", "{}", Map.of()));
    }

    private static StoredEvent event(
            long number,
            String id,
            String stream,
            long sequence,
            String kind,
            String type,
            String revision,
            String payload,
            Map<String, String> metadata) {
        return new StoredEvent(
                number,
                id,
                stream,
                sequence,
                kind,
                type,
                revision,
                "2026-01-02T08:00:00.000Z",
                payload.getBytes(StandardCharsets.UTF_8),
                metadata);
    }

    private static String text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return "%08x".formatted(bytes.length) + HexFormat.of().formatHex(bytes);
    }
}
