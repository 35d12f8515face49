package qms.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words that are to be found nowhere, in every way they may have been written down: UTF-8, UTF-16, Base64, hexadecimal, and JSON with
 * escapes. All are looked for in one pass over the bytes.
 */
final class Needles {
    private static final int HEAD = Long.BYTES;
    private static final int FILTER_BITS = 20;

    private record Needle(byte[] bytes, String word, String written) {}

    private final Map<Long, List<Needle>> byHead = new HashMap<>();
    private final BitSet heads = new BitSet(1 << FILTER_BITS);

    Needles(Collection<String> words) {
        words.forEach(this::addAllWaysOfWriting);
    }

    /** What is found in the files, one line per word, way of writing and file. */
    Set<String> foundIn(Collection<Path> files) {
        Set<String> found = new TreeSet<>();
        for (Path file : files) {
            try {
                lookThrough(Files.readAllBytes(file), file.toString(), found);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return found;
    }

    void lookThrough(byte[] hay, String place, Set<String> found) {
        long head = 0;
        for (int end = 0; end < hay.length; end++) {
            head = head << 8 | hay[end] & 0xFF;
            if (end >= HEAD - 1 && heads.get(spread(head))) {
                int begin = end - HEAD + 1;
                for (Needle needle : byHead.getOrDefault(head, List.of())) {
                    int until = begin + needle.bytes().length;
                    if (until <= hay.length
                            && Arrays.equals(hay, begin, until, needle.bytes(), 0, needle.bytes().length)) {
                        found.add(needle.word() + " as " + needle.written() + " in " + place);
                    }
                }
            }
        }
    }

    private void addAllWaysOfWriting(String word) {
        byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
        add(utf8, word, "UTF-8");
        for (Charset charset :
                List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.ISO_8859_1)) {
            add(word.getBytes(charset), word, charset.name());
        }
        add(escaped(word, "%04x"), word, "JSON with escapes");
        add(escaped(word, "%04X"), word, "JSON with escapes");
        add(HexFormat.of().formatHex(utf8).getBytes(StandardCharsets.US_ASCII), word, "hexadecimal");
        add(HexFormat.of().withUpperCase().formatHex(utf8).getBytes(StandardCharsets.US_ASCII), word, "hexadecimal");
        for (int before = 0; before < 3; before++) {
            add(insideBase64(java.util.Base64.getEncoder(), utf8, before), word, "Base64");
            add(insideBase64(java.util.Base64.getUrlEncoder(), utf8, before), word, "Base64");
        }
    }

    private void add(byte[] bytes, String word, String written) {
        if (bytes.length >= HEAD) {
            long head = 0;
            for (int i = 0; i < HEAD; i++) {
                head = head << 8 | bytes[i] & 0xFF;
            }
            byHead.computeIfAbsent(head, ignored -> new ArrayList<>()).add(new Needle(bytes, word, written));
            heads.set(spread(head));
        }
    }

    /** The characters that stand for the word alone, wherever in a longer text it begins. */
    private static byte[] insideBase64(java.util.Base64.Encoder encoder, byte[] word, int before) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes(new byte[before]);
        text.writeBytes(word);
        byte[] encoded = encoder.withoutPadding().encode(text.toByteArray());
        int from = (before * 8 + 5) / 6;
        int whole = (before + word.length) * 8 / 6;
        return Arrays.copyOfRange(encoded, from, Math.min(whole, encoded.length));
    }

    private static byte[] escaped(String word, String format) {
        StringBuilder text = new StringBuilder();
        word.chars().forEach(c -> text.append(c < 0x80 ? String.valueOf((char) c) : "\\u" + format.formatted(c)));
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static int spread(long head) {
        return (int) (head * 0x9E3779B97F4A7C15L >>> (Long.SIZE - FILTER_BITS));
    }
}
