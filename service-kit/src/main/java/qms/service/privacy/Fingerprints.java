package qms.service.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells whether two texts are the same without keeping either. Keyed, because the fingerprint of a name alone would be found by trying
 * names.
 */
public final class Fingerprints {

    private static final String ALGORITHM = "HmacSHA256";
    // 144 bits: no two alike by chance, 24 characters.
    private static final int LENGTH = 18;

    private final SecretKeySpec key;

    private Fingerprints(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    public static Fingerprints of(MasterKey master) {
        return new Fingerprints(master.derive("fingerprints"));
    }

    static Fingerprints of(byte[] key) {
        return new Fingerprints(key);
    }

    /** For a service that has no master key; {@link #exportedFrom} tells what to give it. */
    public static Fingerprints ofBase64(String key) {
        byte[] bytes = Base64.getDecoder().decode(key.strip());
        if (bytes.length != MasterKey.LENGTH) {
            throw new IllegalArgumentException("a fingerprint key is " + MasterKey.LENGTH + " bytes in Base64");
        }
        return new Fingerprints(bytes);
    }

    /** The fingerprint key of an installation, which opens nothing. */
    public static String exportedFrom(MasterKey master) {
        return Base64.getEncoder().encodeToString(master.derive("fingerprints"));
    }

    /** The same text always has the same fingerprint, of 24 characters that are safe in a URL. */
    public String of(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] whole = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, LENGTH));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA256", e);
        }
    }

    @Override
    public String toString() {
        return "Fingerprints";
    }
}
