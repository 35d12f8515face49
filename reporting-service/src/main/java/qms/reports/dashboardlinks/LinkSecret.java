package qms.reports.dashboardlinks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What opens a dashboard: the link's id, so that it is found, and 128 random bits, so that nobody guesses it. */
record LinkSecret(String id, String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;
    private static final Pattern FORM = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.[\\w-]{22}");

    static LinkSecret random(String id) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new LinkSecret(id, id + "." + encoded(bytes));
    }

    static Optional<LinkSecret> read(String text) {
        return Optional.of(FORM.matcher(text))
                .filter(Matcher::matches)
                .map(form -> new LinkSecret(form.group(1), text));
    }

    /** What may be kept: with so many random bits nobody goes back from it. */
    String hash() {
        try {
            return encoded(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    boolean opens(String hash) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
