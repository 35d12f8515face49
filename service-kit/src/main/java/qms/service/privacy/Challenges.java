package qms.service.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

/**
 * What somebody without a login works on for a moment before anything is taken from them. Nothing is kept: a challenge says itself until when
 * it holds, and is signed with the installation's own key (docs/adr/0021-intake-without-login.md).
 */
public final class Challenges {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 16;

    private final Fingerprints fingerprints;
    private final Clock clock;
    private final int bits;
    private final Duration valid;

    public Challenges(Fingerprints fingerprints, Clock clock, int bits, Duration valid) {
        this.fingerprints = fingerprints;
        this.clock = clock;
        this.bits = bits;
        this.valid = valid;
    }

    /** A challenge, and how many zero bits the hash of challenge, colon and solution is to begin with. */
    public record Challenge(String challenge, int bits, Instant expiresAt) {}

    public Challenge issue() {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        Instant expires = clock.instant().plus(valid).truncatedTo(ChronoUnit.SECONDS);
        String said = Base64.getUrlEncoder().withoutPadding().encodeToString(nonce) + "." + expires.getEpochSecond()
                + "." + bits;
        return new Challenge(said + "." + signature(said), bits, expires);
    }

    /** Refuses what was not issued here, what is too old, and what nobody has worked on. */
    public void check(String challenge, String solution) {
        int last = challenge.lastIndexOf('.');
        String said = last < 0 ? "" : challenge.substring(0, last);
        if (!same(signature(said), challenge.substring(last + 1))) {
            throw Problem.invalid("challenge", FieldCode.MALFORMED, "Hämta en ny uppgift och försök igen.");
        }
        String[] parts = said.split("\\.");
        if (clock.instant().isAfter(Instant.ofEpochSecond(Long.parseLong(parts[1])))) {
            throw Problem.invalid(
                    "challenge", FieldCode.OUT_OF_RANGE, "Uppgiften är för gammal. Hämta en ny och försök igen.");
        }
        if (!solves(challenge, solution, Integer.parseInt(parts[2]))) {
            throw Problem.invalid("solution", FieldCode.MALFORMED, "Lösningen stämmer inte med uppgiften.");
        }
    }

    /** A secret that nobody can work out who has not seen the challenge; the same for the same challenge, which so is used once. */
    public Secret secret(String challenge) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(fingerprints.of("secret " + challenge)));
        return new Secret(bytes.getLong(), bytes.getLong());
    }

    /** 128 bits, in two halves. */
    public record Secret(long first, long second) {}

    /** Whether the hash of challenge, colon and solution begins with so many zero bits. */
    public static boolean solves(String challenge, String solution, int bits) {
        return zeroBits(sha256(challenge + ":" + solution)) >= bits;
    }

    private String signature(String said) {
        return fingerprints.of("challenge " + said);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static int zeroBits(byte[] hash) {
        int zeros = 0;
        for (byte each : hash) {
            if (each != 0) {
                return zeros + Integer.numberOfLeadingZeros(each & 0xFF) - 24;
            }
            zeros += 8;
        }
        return zeros;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
