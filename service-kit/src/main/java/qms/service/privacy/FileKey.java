package qms.service.privacy;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;

/** The key of the files of one case; it opens no words. */
final class FileKey {

    private static final int SEGMENT = 64 * 1024;

    private final AesGcmHkdfStreaming stream;

    FileKey(byte[] key) throws GeneralSecurityException {
        stream = new AesGcmHkdfStreaming(key, CaseKey.MAC, CaseKey.LENGTH, SEGMENT, 0);
    }

    OutputStream encrypting(OutputStream sealed, byte[] boundTo) throws GeneralSecurityException, IOException {
        return stream.newEncryptingStream(sealed, boundTo);
    }

    InputStream decrypting(InputStream sealed, byte[] boundTo) throws GeneralSecurityException, IOException {
        return stream.newDecryptingStream(sealed, boundTo);
    }

    @Override
    public String toString() {
        return "FileKey";
    }
}
