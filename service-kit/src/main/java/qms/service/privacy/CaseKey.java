package qms.service.privacy;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** The unwrapped key of one case. Says nothing about itself. */
public final class CaseKey {

    private static final String MAC = "HmacSha256";
    private static final int KEY_LENGTH = 32;
    private static final int SEGMENT = 64 * 1024;

    private final AesGcmJce cipher;
    private final StreamingAead stream;

    CaseKey(byte[] key) throws GeneralSecurityException {
        this.cipher = new AesGcmJce(key);
        this.stream = new AesGcmHkdfStreaming(forFiles(key), MAC, KEY_LENGTH, SEGMENT, 0);
    }

    byte[] encrypt(byte[] plain, byte[] boundTo) throws GeneralSecurityException {
        return cipher.encrypt(plain, boundTo);
    }

    byte[] decrypt(byte[] sealed, byte[] boundTo) throws GeneralSecurityException {
        return cipher.decrypt(sealed, boundTo);
    }

    OutputStream encrypting(OutputStream sealed, byte[] boundTo) throws GeneralSecurityException, IOException {
        return stream.newEncryptingStream(sealed, boundTo);
    }

    InputStream decrypting(InputStream sealed, byte[] boundTo) throws GeneralSecurityException, IOException {
        return stream.newDecryptingStream(sealed, boundTo);
    }

    /** Words and files are sealed in different ways, and so never with the same key. */
    private static byte[] forFiles(byte[] key) throws GeneralSecurityException {
        return Hkdf.computeHkdf(MAC, key, new byte[0], "files".getBytes(StandardCharsets.UTF_8), KEY_LENGTH);
    }

    @Override
    public String toString() {
        return "CaseKey";
    }
}
