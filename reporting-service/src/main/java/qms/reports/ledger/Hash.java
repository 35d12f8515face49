package qms.reports.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** 32 bytes of SHA-256, as RFC 9162 part 2.1 takes them of leaves and of nodes. */
final class Hash {

    static final int LENGTH = 32;
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    /** The root of a log in which nothing has happened. */
    static final Hash EMPTY = ofText(new byte[0]);

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    static Hash leaf(byte[] entry) {
        MessageDigest sha256 = sha256();
        sha256.update(LEAF);
        return new Hash(sha256.digest(entry));
    }

    static Hash node(Hash left, Hash right) {
        MessageDigest sha256 = sha256();
        sha256.update(NODE);
        sha256.update(left.bytes);
        return new Hash(sha256.digest(right.bytes));
    }

    /** Of something that is no part of a tree. */
    static Hash ofText(byte[] text) {
        return new Hash(sha256().digest(text));
    }

    static Hash read(ByteBuffer from) {
        byte[] read = new byte[LENGTH];
        from.get(read);
        return new Hash(read);
    }

    @JsonCreator
    static Hash ofBase64(String text) {
        byte[] read = Base64.getDecoder().decode(text);
        if (read.length != LENGTH) {
            throw new IllegalArgumentException("a hash is " + LENGTH + " bytes");
        }
        return new Hash(read);
    }

    void write(ByteBuffer into) {
        into.put(bytes);
    }

    /** In Base64. */
    @JsonValue
    @Override
    public String toString() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
