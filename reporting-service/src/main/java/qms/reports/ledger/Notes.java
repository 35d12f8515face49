package qms.reports.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import qms.service.privacy.SigningKey;

/** Signs checkpoints as C2SP's signed notes, and knows its own signature again. */
final class Notes {

    private static final byte ED25519 = 1;
    private static final int ID = 4;
    private static final int PUBLIC_KEY = 32;

    /** What X.509 writes before the 32 bytes of a public key of this kind. */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String origin;
    private final SigningKey key;

    Notes(String origin, SigningKey key) {
        this.origin = origin;
        this.key = key;
    }

    String origin() {
        return origin;
    }

    String signed(Checkpoint checkpoint) {
        byte[] text = checkpoint.text().getBytes(StandardCharsets.UTF_8);
        byte[] signature = key.sign(text);
        byte[] named = ByteBuffer.allocate(ID + signature.length)
                .put(id())
                .put(signature)
                .array();
        return checkpoint.text() + "\n" + signedBy() + Base64.getEncoder().encodeToString(named) + "\n";
    }

    /** The checkpoint of a note that this key has signed; anything else is refused. */
    Checkpoint opened(String note) {
        Checkpoint checkpoint = Checkpoint.ofNote(note);
        int signature = note.indexOf("\n\n") + 2;
        // Byte for byte what would be signed, so that nothing can stand beside it.
        boolean own = note.startsWith(checkpoint.text() + "\n" + signedBy()) && note.endsWith("\n");
        if (!own || !checkpoint.origin().equals(origin) || !verified(checkpoint, note.substring(signature))) {
            throw new IllegalArgumentException("not signed with the key of " + origin);
        }
        return checkpoint;
    }

    private boolean verified(Checkpoint checkpoint, String line) {
        byte[] named = Base64.getDecoder().decode(line.substring(signedBy().length(), line.length() - 1));
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(publicKey());
            signature.update(checkpoint.text().getBytes(StandardCharsets.UTF_8));
            return Arrays.equals(Arrays.copyOf(named, ID), id())
                    && signature.verify(Arrays.copyOfRange(named, ID, Math.max(ID, named.length)));
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    private PublicKey publicKey() throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509()));
    }

    /** The public key as {@code openssl pkey -pubin -inform DER} reads it. */
    byte[] x509() {
        return ByteBuffer.allocate(X509.length + PUBLIC_KEY)
                .put(X509)
                .put(key.publicKey())
                .array();
    }

    byte[] rawKey() {
        return key.publicKey();
    }

    /** The public key as C2SP's tools read it. */
    String verifierKey() {
        return origin + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(kindAndKey());
    }

    private byte[] id() {
        byte[] name = (origin + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] named = ByteBuffer.allocate(name.length + 1 + PUBLIC_KEY)
                .put(name)
                .put(kindAndKey())
                .array();
        ByteBuffer hash = ByteBuffer.allocate(Hash.LENGTH);
        Hash.ofText(named).write(hash);
        return Arrays.copyOf(hash.array(), ID);
    }

    private byte[] kindAndKey() {
        return ByteBuffer.allocate(1 + PUBLIC_KEY)
                .put(ED25519)
                .put(key.publicKey())
                .array();
    }

    private String signedBy() {
        return "\u2014 " + origin + " ";
    }
}
