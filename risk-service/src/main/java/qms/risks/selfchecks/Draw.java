package qms.risks.selfchecks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.selfchecks.Sample;

/**
 * Draws a sample that nobody has chosen and anybody can draw again: each of the population is ordered by SHA-256 of the seed, a colon and its
 * number or reference (in UTF-8, compared as hexadecimal digits), and the first ones are drawn.
 */
final class Draw {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 16;

    private Draw() {}

    /** 32 hexadecimal digits by chance; asked at the edge and recorded in the event. */
    static String seed() {
        byte[] seed = new byte[BYTES];
        CHANCE.nextBytes(seed);
        return HexFormat.of().formatHex(seed);
    }

    static Sample of(String seed, @Nullable Integer populationSize, List<String> references, int size) {
        List<String> drawn = population(populationSize, references)
                .map(each -> new Lot(hash(seed + ":" + each), each))
                .sorted(Comparator.comparing(Lot::hash))
                .limit(size)
                .map(Lot::each)
                .toList();
        return new Sample(seed, populationSize, references, drawn);
    }

    private static Stream<String> population(@Nullable Integer size, List<String> references) {
        return size == null
                ? references.stream()
                : IntStream.rangeClosed(1, size).mapToObj(Integer::toString);
    }

    private static String hash(String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private record Lot(String hash, String each) {}
}
