package qms.service.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import qms.events.EventCatalogue;
import qms.events.QmsEvent;
import qms.web.forms.CanonicalJson;
import qms.web.forms.Forms;

/**
 * What has once been stored is read for ever. One file per name and revision, never changed; {@code -Dqms.golden.write=true} writes the
 * files of events that have none yet.
 */
class GoldenEventsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private final EventNaming naming = EventNaming.ofCatalogue();

    static Stream<Path> files() throws IOException {
        try (Stream<Path> found = Files.list(GOLDEN)) {
            return found.sorted(Comparator.naturalOrder()).toList().stream();
        }
    }

    @Test
    void every_name_and_revision_has_a_golden_file() throws Exception {
        for (Map.Entry<String, Class<? extends QmsEvent>> event :
                EventCatalogue.events().entrySet()) {
            Path file = GOLDEN.resolve(event.getKey().replace('/', '.') + ".json");
            if (Boolean.getBoolean("qms.golden.write") && !Files.exists(file)) {
                Files.createDirectories(GOLDEN);
                SerializedObject<byte[]> written =
                        naming.serialize(StoreFixture.filled(event.getValue()), byte[].class);
                Files.writeString(
                        file, CanonicalJson.of(Forms.parse(written.getData())) + "\n", StandardCharsets.UTF_8);
            }
            assertThat(file).exists();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_stored_event_reads_with_nothing_lost(Path file) throws IOException {
        List<String> name = List.of(file.getFileName().toString().split("\\.(?=\\d+\\.json$)|\\.json$"));
        String stored = Files.readString(file, StandardCharsets.UTF_8).strip();

        Object event = naming.deserialize(new SimpleSerializedObject<>(
                stored.getBytes(StandardCharsets.UTF_8), byte[].class, name.get(0), name.get(1)));

        assertThat(event).isInstanceOf(QmsEvent.class);
        byte[] again = naming.serialize(event, byte[].class).getData();
        assertThat(CanonicalJson.of(Forms.parse(again))).isEqualTo(stored);
    }
}
