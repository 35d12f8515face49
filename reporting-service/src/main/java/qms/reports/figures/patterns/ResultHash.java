package qms.reports.figures.patterns;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A fingerprint of what was counted: whoever asks the same again sees by it whether anything has changed. */
final class ResultHash {

    private ResultHash() {}

    static String of(PatternQuery query, List<Observation> all) {
        StringBuilder lines = new StringBuilder();
        lines.append(query.figure().figure()).append(' ').append(query.code()).append('\n');
        for (Observation one : all) {
            lines.append(one.slot().name())
                    .append(' ')
                    .append(one.count())
                    .append(' ')
                    .append(one.denominator())
                    .append('\n');
        }
        return of(lines.toString());
    }

    static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
