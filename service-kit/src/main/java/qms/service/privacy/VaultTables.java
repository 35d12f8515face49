package qms.service.privacy;

import static qms.service.privacy.VaultSql.bytes;
import static qms.service.privacy.VaultSql.run;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tables of a vault: wrapped keys, and which were destroyed. */
final class VaultTables implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(VaultTables.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_LENGTH = 32;
    private static final String KEY = "SELECT wrapped FROM keys WHERE ref = ?";
    private static final String CHECK = "INSERT INTO master VALUES (?, ?) ON CONFLICT DO NOTHING";

    private final VaultDialect dialect;
    private final VaultConnections connections;
    private final MasterKey master;
    private final Successions successions;
    private final Clock clock;

    VaultTables(VaultDialect dialect, MasterKey master, Clock clock) {
        this.dialect = dialect;
        this.connections = new VaultConnections(dialect);
        this.master = master;
        this.successions = new Successions(master);
        this.clock = clock;
    }

    /** Makes the tables, and refuses a master key that is not the one of this vault; with the one before, the vault becomes the new one's. */
    void prepare(@Nullable MasterKey before) throws SQLException {
        boolean rotating = connections.transaction(connection -> {
            for (String statement : dialect.schema()) {
                run(connection, statement);
            }
            run(connection, CHECK, MasterKeyRotation.CHECK, wrapped(new byte[KEY_LENGTH], MasterKeyRotation.CHECK));
            boolean unfinished = MasterKeyRotation.isUnfinished(connection);
            if (before == null && unfinished) {
                throw new VaultException("the master key is being changed: give the one before as well");
            }
            boolean own = MasterKeyRotation.isOf(connection, master);
            if (!own && (before == null || !MasterKeyRotation.isOf(connection, before))) {
                throw new VaultException("the vault belongs to another master key: restore the key it was made with");
            }
            return before != null && (unfinished || !own);
        });
        if (rotating && before != null) {
            rotate(new MasterKeyRotation(master, before));
        }
    }

    private void rotate(MasterKeyRotation rotation) throws SQLException {
        connections.transaction(connection -> {
            rotation.begin(connection);
            return true;
        });
        boolean more = true;
        while (more) {
            more = connections.transaction(rotation::step);
        }
        connections.transaction(connection -> {
            rotation.end(connection);
            return true;
        });
        connections.shred();
        log.info("Every key is wrapped with the new master key; the one before opens nothing here any more");
    }

    /** What requests are recognised by, where it is not the present master key's. */
    Optional<byte[]> fingerprints() throws SQLException {
        Optional<byte[]> kept = connections.reading(connection ->
                bytes(connection, "SELECT wrapped FROM master WHERE name = ?", MasterKeyRotation.FINGERPRINTS));
        try {
            return kept.isEmpty() ? kept : Optional.of(master.unwrap(kept.get(), MasterKeyRotation.FINGERPRINTS));
        } catch (GeneralSecurityException e) {
            throw new VaultException("what requests are recognised by has been altered", e);
        }
    }

    Optional<CaseKey> key(String ref) throws SQLException {
        return connections.reading(connection -> {
            Optional<CaseKey> key = key(connection, ref);
            return key.isPresent() ? key : Successions.retired(connection, ref).map(wrapped -> unwrapped(ref, wrapped));
        });
    }

    private Optional<CaseKey> key(Connection connection, String ref) throws SQLException {
        return bytes(connection, KEY, ref).map(wrapped -> unwrapped(ref, wrapped));
    }

    boolean isDestroyed(String ref) throws SQLException {
        return connections.reading(connection -> isDestroyed(connection, ref));
    }

    private static boolean isDestroyed(Connection connection, String ref) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT 1 FROM destroyed WHERE ref = ?")) {
            statement.setString(1, ref);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Makes what is missing; on disk when it returns. */
    Map<String, CaseKey> makeKeys(Collection<String> refs) throws SQLException {
        return connections.transaction(connection -> {
            Map<String, CaseKey> keys = new HashMap<>();
            for (String ref : refs) {
                if (!isDestroyed(connection, ref)) {
                    run(
                            connection,
                            "INSERT INTO keys VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                            ref,
                            newKey(ref),
                            clock.instant().toString());
                    key(connection, ref).ifPresent(key -> keys.put(ref, key));
                }
            }
            return keys;
        });
    }

    /** With all that took the place of each, and all that was kept of it. */
    void destroy(Collection<String> refs) throws SQLException {
        connections.transaction(connection -> {
            for (String first : refs) {
                for (Optional<String> ref = Optional.of(first); ref.isPresent(); ) {
                    destroy(connection, ref.get());
                    Optional<String> next = Successions.successor(connection, ref.get());
                    run(connection, "DELETE FROM successors WHERE ref = ?", ref.get());
                    ref = next;
                }
            }
            return true;
        });
        connections.shred();
    }

    private void destroy(Connection connection, String ref) throws SQLException {
        run(connection, "DELETE FROM keys WHERE ref = ?", ref);
        run(connection, "DELETE FROM kept WHERE ref = ?", ref);
        run(
                connection,
                "INSERT INTO destroyed VALUES (?, ?) ON CONFLICT DO NOTHING",
                ref,
                clock.instant().toString());
    }

    String current(String ref) throws SQLException {
        return connections.reading(connection -> Successions.current(connection, ref));
    }

    void retire(String ref) throws SQLException {
        connections.transaction(connection -> {
            Optional<byte[]> wrapped = bytes(connection, KEY, ref);
            if (wrapped.isPresent()) {
                Successions.retire(connection, ref, wrapped.get(), clock.instant());
            }
            return true;
        });
    }

    boolean destroyWords(String ref, Collection<String> gone, Collection<String> staying, boolean atOnce)
            throws SQLException {
        boolean done = connections.transaction(connection -> {
            if (!atOnce
                    && !Successions.gaveWayBefore(
                            connection, ref, clock.instant().minus(dialect.grace()))) {
                return false;
            }
            successions.destroy(connection, ref, gone, staying);
            return true;
        });
        if (done) {
            connections.shred();
        }
        return done;
    }

    Optional<byte[]> keptWords(String ref, String sealed) throws SQLException {
        return connections.reading(connection -> successions.words(connection, ref, sealed));
    }

    Optional<byte[]> keptFiles(String ref) throws SQLException {
        return connections.reading(connection -> successions.files(connection, ref));
    }

    Optional<Bookmark> followed() throws SQLException {
        return connections.reading(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("SELECT position, event FROM followed");
                    ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(new Bookmark(rows.getLong(1), rows.getString(2))) : Optional.empty();
            }
        });
    }

    void follow(Bookmark mark) throws SQLException {
        connections.transaction(connection -> {
            run(connection, "DELETE FROM followed");
            run(connection, "INSERT INTO followed VALUES (?, ?)", mark.position(), mark.event());
            return true;
        });
    }

    private byte[] newKey(String ref) {
        byte[] key = new byte[KEY_LENGTH];
        RANDOM.nextBytes(key);
        return wrapped(key, ref);
    }

    private byte[] wrapped(byte[] key, String ref) {
        try {
            return master.wrap(key, ref);
        } catch (GeneralSecurityException e) {
            throw new VaultException("a key for " + ref + " cannot be wrapped", e);
        }
    }

    private CaseKey unwrapped(String ref, byte[] wrapped) {
        try {
            return new CaseKey(master.unwrap(wrapped, ref));
        } catch (GeneralSecurityException e) {
            throw new VaultException("the key " + ref + " has been altered, or wrapped with another master key", e);
        }
    }

    @Override
    public void close() {
        connections.close();
    }
}
