package qms.service.privacy;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** The 32 random bytes that every other key is wrapped with or derived from. Says nothing about itself. */
public final class MasterKey {

    static final int LENGTH = 32;

    private final byte[] bytes;
    private final AesGcmJce wrapper;

    private MasterKey(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a master key is " + LENGTH + " bytes, not " + bytes.length);
        }
        this.bytes = bytes.clone();
        try {
            this.wrapper = new AesGcmJce(derive("wrap"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES-GCM", e);
        }
    }

    public static MasterKey of(byte[] bytes) {
        return new MasterKey(bytes);
    }

    /** The key as it is written in files and settings. */
    public static MasterKey ofBase64(String text) {
        try {
            return new MasterKey(Base64.getDecoder().decode(text.strip()));
        } catch (IllegalArgumentException quoting) {
            // Without the cause: it would quote a character of the key.
            throw new IllegalArgumentException("a master key is " + LENGTH + " bytes in Base64");
        }
    }

    byte[] wrap(byte[] key, String ref) throws GeneralSecurityException {
        return wrapper.encrypt(key, ref.getBytes(StandardCharsets.UTF_8));
    }

    byte[] unwrap(byte[] wrapped, String ref) throws GeneralSecurityException {
        return wrapper.decrypt(wrapped, ref.getBytes(StandardCharsets.UTF_8));
    }

    /** Another key of this one, for one purpose only. */
    byte[] derive(String purpose) {
        try {
            byte[] info = ("qms " + purpose).getBytes(StandardCharsets.UTF_8);
            return Hkdf.computeHkdf("HMACSHA256", bytes, new byte[0], info, LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA256", e);
        }
    }

    @Override
    public String toString() {
        return "MasterKey";
    }
}
