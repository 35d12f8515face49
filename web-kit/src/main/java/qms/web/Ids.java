package qms.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Identifiers as strings: random ones that sort by time, and ones derived from what they stand for. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long VERSION_8 = 0x8000L;

    private Ids() {}

    /** A version 7 UUID (RFC 9562): milliseconds of the clock, then 74 random bits. */
    public static String random(Clock clock) {
        long time = clock.millis() << 16;
        return uuid(time | (RANDOM.nextInt() & 0xFFFFL), RANDOM.nextLong(), VERSION_7);
    }

    /**
     * A version 8 UUID of the parts: the same parts always give the same id, so that the event store itself refuses a second thing. Each part is
     * written with its length in front, so that ("ab", "c") and ("a", "bc") differ.
     */
    public static String derived(String... parts) {
        MessageDigest sha256 = sha256();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            sha256.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
            sha256.update(bytes);
        }
        ByteBuffer hash = ByteBuffer.wrap(sha256.digest());
        return uuid(hash.getLong(), hash.getLong(), VERSION_8);
    }

    private static String uuid(long high, long low, long version) {
        long versioned = (high & ~0xF000L) | version;
        long variant = (low & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(versioned, variant).toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
