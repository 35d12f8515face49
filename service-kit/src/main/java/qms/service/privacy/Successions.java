package qms.service.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What becomes of a case when some of its words are destroyed and the rest stay. Its key gives way to a successor for all that is written from then
 * on; what the key has sealed is kept under the hash of its ciphertext, except for what is to go; and then the key is destroyed.
 */
final class Successions {

    /** The key that has given way and still opens; no hash is called so. */
    private static final String RETIRED = "key";

    private static final String FILES = "files";
    private static final String KEPT = "SELECT wrapped FROM kept WHERE ref = ? AND text = ?";

    private final MasterKey master;

    Successions(MasterKey master) {
        this.master = master;
    }

    /** The reference under which a case is sealed now: its own, or that of the last successor. */
    static String current(Connection connection, String ref) throws SQLException {
        String now = ref;
        for (Optional<String> next = Optional.of(ref); next.isPresent(); next = successor(connection, now)) {
            now = next.get();
        }
        return now;
    }

    static Optional<String> successor(Connection connection, String ref) throws SQLException {
        return VaultSql.text(connection, "SELECT successor FROM successors WHERE ref = ?", ref);
    }

    static Optional<byte[]> retired(Connection connection, String ref) throws SQLException {
        return VaultSql.bytes(connection, KEPT, ref, RETIRED);
    }

    /** From now on nothing more is sealed with the key; it still opens. */
    static void retire(Connection connection, String ref, byte[] wrapped, Instant now) throws SQLException {
        keep(connection, ref, RETIRED, wrapped);
        VaultSql.run(connection, "DELETE FROM keys WHERE ref = ?", ref);
        VaultSql.run(connection, "INSERT INTO destroyed VALUES (?, ?) ON CONFLICT DO NOTHING", ref, now.toString());
        VaultSql.run(connection, "INSERT INTO successors VALUES (?, ?) ON CONFLICT DO NOTHING", ref, next(ref));
    }

    /** Whether the key gave way long enough ago for everybody to have heard. */
    static boolean gaveWayBefore(Connection connection, String ref, Instant moment) throws SQLException {
        return VaultSql.text(connection, "SELECT at FROM destroyed WHERE ref = ?", ref)
                .filter(at -> !Instant.parse(at).isAfter(moment))
                .isPresent();
    }

    /** Destroys the key and the words that are to go; the words that stay and the files are kept. */
    void destroy(Connection connection, String ref, Collection<String> gone, Collection<String> staying)
            throws SQLException {
        Optional<byte[]> wrapped = retired(connection, ref);
        if (wrapped.isPresent()) {
            try {
                byte[] key = master.unwrap(wrapped.get(), ref);
                for (String sealed : staying) {
                    keep(connection, ref, hash(sealed), wrap(ref, hash(sealed), CaseKey.words(key, sealed)));
                }
                keep(connection, ref, FILES, wrap(ref, FILES, CaseKey.forFiles(key)));
            } catch (GeneralSecurityException e) {
                throw new VaultException("the words of " + ref + " cannot be kept", e);
            }
            VaultSql.run(connection, "DELETE FROM kept WHERE ref = ? AND text = ?", ref, RETIRED);
        }
        for (String sealed : gone) {
            VaultSql.run(connection, "DELETE FROM kept WHERE ref = ? AND text = ?", ref, hash(sealed));
        }
    }

    /** The words of a text that stayed when its key was destroyed. */
    Optional<byte[]> words(Connection connection, String ref, String sealed) throws SQLException {
        return kept(connection, ref, hash(sealed));
    }

    /** The key of the files of a case whose own key was destroyed. */
    Optional<byte[]> files(Connection connection, String ref) throws SQLException {
        return kept(connection, ref, FILES);
    }

    private Optional<byte[]> kept(Connection connection, String ref, String what) throws SQLException {
        Optional<byte[]> wrapped = VaultSql.bytes(connection, KEPT, ref, what);
        try {
            return wrapped.isEmpty() ? Optional.empty() : Optional.of(master.unwrap(wrapped.get(), place(ref, what)));
        } catch (GeneralSecurityException e) {
            throw new VaultException("what is kept of " + ref + " has been altered", e);
        }
    }

    private byte[] wrap(String ref, String what, byte[] plain) throws GeneralSecurityException {
        return master.wrap(plain, place(ref, what));
    }

    /** What a kept row is bound to; the key that has given way is bound as it was. */
    static String place(String ref, String what) {
        return what.equals(RETIRED) ? ref : ref + " " + what;
    }

    private static void keep(Connection connection, String ref, String what, byte[] wrapped) throws SQLException {
        VaultSql.run(connection, "INSERT INTO kept VALUES (?, ?, ?) ON CONFLICT DO NOTHING", ref, what, wrapped);
    }

    private static String next(String ref) {
        int mark = ref.lastIndexOf('~');
        return mark < 0 ? ref + "~1" : ref.substring(0, mark + 1) + (Integer.parseInt(ref.substring(mark + 1)) + 1);
    }

    private static String hash(String sealed) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(sealed.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
