package qms.service.bundle;

import java.util.Base64;
import qms.service.privacy.SigningKey;

/** The key that bundles are signed with, and what others know it by. */
public final class BundleKey {

    private final SigningKey key;

    public BundleKey(SigningKey key) {
        this.key = key;
    }

    String sign(byte[] text) {
        return Base64.getEncoder().encodeToString(key.sign(text));
    }

    /** The public half: 32 bytes, as RFC 8032 has them, in Base64. */
    public String publicKey() {
        return Base64.getEncoder().encodeToString(key.publicKey());
    }

    /** SHA-256 of the public half in hexadecimal, to be read aloud or printed. */
    public String fingerprint() {
        return BundleFiles.sha256(key.publicKey());
    }
}
