package qms.service.privacy;

import com.google.crypto.tink.subtle.Ed25519Sign;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;

/** A key that signs (Ed25519), made of 32 secret bytes that are kept as a master key is. Says nothing about itself but its public half. */
public final class SigningKey {

    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey secret;
    private final byte[] publicKey;

    private SigningKey(byte[] seed) {
        try {
            this.secret = KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
            this.publicKey = Ed25519Sign.KeyPair.newKeyPairFromSeed(seed).getPublicKey();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has Ed25519", e);
        }
    }

    /** From a file that only its owner may read; made first where that is allowed and there is none. */
    public static SigningKey in(Path file, boolean create) {
        return new SigningKey(MasterKeyFile.open(file, create).derive("signing"));
    }

    /** The same secret as it is written in files and settings. */
    public static SigningKey ofBase64(String secret) {
        return new SigningKey(MasterKey.ofBase64(secret).derive("signing"));
    }

    public byte[] sign(byte[] text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key that was read can sign", e);
        }
    }

    /** 32 bytes, as RFC 8032 writes them. */
    public byte[] publicKey() {
        return publicKey.clone();
    }

    @Override
    public String toString() {
        return "SigningKey";
    }
}
