package qms.reports.ledger;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import qms.service.store.StoredEvent;

/** The bytes of an event that its leaf is the hash of: docs/ledger.md says them one by one, and they never change. */
final class CanonicalEvent {

    private static final String FORMAT = "qms-event/1";

    private CanonicalEvent() {}

    static Hash leaf(StoredEvent event) {
        return Hash.leaf(bytes(event));
    }

    static byte[] bytes(StoredEvent event) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512 + event.payload().length);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            field(out, utf8(FORMAT));
            number(out, event.number());
            field(out, utf8(event.id()));
            field(out, utf8(event.stream()));
            number(out, event.sequence());
            field(out, utf8(event.kind()));
            field(out, utf8(event.type()));
            field(out, utf8(event.revision()));
            field(out, utf8(event.storedAt()));
            field(out, event.payload());
            metadata(out, event.metadata());
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not refuse", e);
        }
        return bytes.toByteArray();
    }

    private static void metadata(DataOutputStream out, Map<String, String> metadata) throws IOException {
        out.writeInt(metadata.size());
        // By the bytes of the names: how a language compares texts is its own business.
        List<byte[]> names = metadata.keySet().stream()
                .map(CanonicalEvent::utf8)
                .sorted(Arrays::compareUnsigned)
                .toList();
        for (byte[] name : names) {
            field(out, name);
            field(out, utf8(metadata.get(new String(name, StandardCharsets.UTF_8))));
        }
    }

    private static void field(DataOutputStream out, byte[] value) throws IOException {
        out.writeInt(value.length);
        out.write(value);
    }

    private static void number(DataOutputStream out, long value) throws IOException {
        out.writeInt(Long.BYTES);
        out.writeLong(value);
    }

    private static byte[] utf8(@Nullable String text) {
        return text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    }
}
