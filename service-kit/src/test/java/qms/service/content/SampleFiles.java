package qms.service.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of each kind, and bad ones; for the tests of every service that takes files. */
public final class SampleFiles {

    private static final byte[] CONTENT_TYPES = bytes("<?xml version=\"1.0\"?><Types/>");

    private SampleFiles() {}

    public static byte[] pdf(String text) {
        return bytes("%PDF-1.7\n% " + text + "\n%%EOF\n");
    }

    public static byte[] docx() {
        return office("word/document.xml");
    }

    public static byte[] office(String main) {
        return zip(Map.of("[Content_Types].xml", CONTENT_TYPES, main, bytes("<document/>")));
    }

    public static byte[] odt() {
        return zip(Map.of("mimetype", bytes("application/vnd.oasis.opendocument.text"), "content.xml", bytes("<a/>")));
    }

    public static byte[] png() {
        return Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    }

    public static byte[] jpeg() {
        byte[] image = new byte[64];
        byte[] head = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0};
        System.arraycopy(head, 0, image, 0, head.length);
        return image;
    }

    /** A document of a few kilobytes that would fill the memory. */
    public static byte[] bomb() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", CONTENT_TYPES);
        entries.put("word/document.xml", new byte[32 * 1024 * 1024]);
        return zip(entries);
    }

    /** A document in which a document holds an archive. */
    public static byte[] nested() {
        byte[] inner = zip(Map.of("deep.zip", zip(Map.of("deepest.zip", docx()))));
        return zip(
                Map.of("[Content_Types].xml", CONTENT_TYPES, "word/document.xml", bytes("<a/>"), "word/a.zip", inner));
    }

    /** Begins as a program for Windows does. */
    public static byte[] program() {
        byte[] program = new byte[256];
        Arrays.fill(program, (byte) 0x90);
        program[0] = 'M';
        program[1] = 'Z';
        return program;
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zip.toByteArray();
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
