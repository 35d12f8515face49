package qms.reports.writtenreports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Figures as an event holds them: a report of a large municipality is longer than an event may be, but says much the same on every line.
 *
 * @param text gzip, in Base64
 * @param sha256 of the figures themselves, in hexadecimal digits
 * @param size of the figures themselves, in bytes
 */
record Packed(String text, String sha256, int size) {

    static Packed of(String json) {
        byte[] bytes = json.getBytes(UTF_8);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not refuse", e);
        }
        return new Packed(Base64.getEncoder().encodeToString(packed.toByteArray()), sha256(bytes), bytes.length);
    }

    /** The figures again, byte for byte. */
    static byte[] open(String text) {
        try (GZIPInputStream in =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(text)))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("what was packed here can be opened here", e);
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
