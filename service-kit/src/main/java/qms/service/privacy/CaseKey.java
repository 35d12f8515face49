package qms.service.privacy;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The unwrapped key of one case. Says nothing about itself. */
public final class CaseKey {

    static final String MAC = "HmacSha256";
    static final int LENGTH = 32;

    private static final int NONCE = 12;
    private static final int TAG = 16;

    private final AesGcmJce cipher;
    private final FileKey files;

    CaseKey(byte[] key) throws GeneralSecurityException {
        this.cipher = new AesGcmJce(key);
        this.files = new FileKey(forFiles(key));
    }

    byte[] encrypt(byte[] plain, byte[] boundTo) throws GeneralSecurityException {
        return cipher.encrypt(plain, boundTo);
    }

    byte[] decrypt(byte[] sealed, byte[] boundTo) throws GeneralSecurityException {
        return cipher.decrypt(sealed, boundTo);
    }

    FileKey files() {
        return files;
    }

    /** Words and files are sealed in different ways, and so never with the same key. */
    static byte[] forFiles(byte[] key) throws GeneralSecurityException {
        return Hkdf.computeHkdf(MAC, key, new byte[0], "files".getBytes(StandardCharsets.UTF_8), LENGTH);
    }

    /** What a key sealed, whatever field it was bound to: GCM without its check is CTR that counts from 2. */
    static byte[] words(byte[] key, String sealed) throws GeneralSecurityException {
        byte[] bytes = Base64.getDecoder().decode(sealed);
        byte[] counter = Arrays.copyOf(bytes, NONCE + 4);
        counter[NONCE] = 0;
        counter[NONCE + 1] = 0;
        counter[NONCE + 2] = 0;
        counter[NONCE + 3] = 2;
        Cipher ctr = Cipher.getInstance("AES/CTR/NoPadding");
        ctr.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(counter));
        return ctr.doFinal(bytes, NONCE, bytes.length - NONCE - TAG);
    }

    @Override
    public String toString() {
        return "CaseKey";
    }
}
