package qms.service.privacy;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;

/** The unwrapped key of one case. Says nothing about itself. */
public final class CaseKey {

    private final AesGcmJce cipher;

    CaseKey(byte[] key) throws GeneralSecurityException {
        this.cipher = new AesGcmJce(key);
    }

    byte[] encrypt(byte[] plain, byte[] boundTo) throws GeneralSecurityException {
        return cipher.encrypt(plain, boundTo);
    }

    byte[] decrypt(byte[] sealed, byte[] boundTo) throws GeneralSecurityException {
        return cipher.decrypt(sealed, boundTo);
    }

    @Override
    public String toString() {
        return "CaseKey";
    }
}
