package qms.service.privacy;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One connection to the vault's file; whoever uses it takes care that no two threads do at once. */
final class VaultFile {

    private static final Logger log = LoggerFactory.getLogger(VaultFile.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_LENGTH = 32;

    private final Connection connection;
    private final MasterKey master;
    private final Clock clock;

    private VaultFile(Connection connection, MasterKey master, Clock clock) {
        this.connection = connection;
        this.master = master;
        this.clock = clock;
    }

    static VaultFile open(Path path, MasterKey master, Clock clock) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path.toAbsolutePath());
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 10000");
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            // What is deleted is overwritten.
            statement.execute("PRAGMA secure_delete = ON");
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return new VaultFile(connection, master, clock);
    }

    /** Makes the tables, and refuses a master key that is not the one of this vault. */
    void prepare() throws SQLException {
        transaction(() -> {
            run(
                    "CREATE TABLE IF NOT EXISTS keys (ref TEXT PRIMARY KEY, wrapped BLOB NOT NULL, created TEXT NOT NULL) WITHOUT ROWID");
            run("CREATE TABLE IF NOT EXISTS destroyed (ref TEXT PRIMARY KEY, at TEXT NOT NULL) WITHOUT ROWID");
            run("CREATE TABLE IF NOT EXISTS master (name TEXT PRIMARY KEY, wrapped BLOB NOT NULL) WITHOUT ROWID");
            try {
                run("INSERT OR IGNORE INTO master VALUES (?, ?)", "check", master.wrap(new byte[KEY_LENGTH], "check"));
                master.unwrap(
                        bytes("SELECT wrapped FROM master WHERE name = ?", "check")
                                .orElseThrow(),
                        "check");
            } catch (GeneralSecurityException e) {
                throw new VaultException(
                        "the vault belongs to another master key: restore the key it was made with", e);
            }
            return true;
        });
    }

    Optional<CaseKey> key(String ref) throws SQLException {
        return bytes("SELECT wrapped FROM keys WHERE ref = ?", ref).map(wrapped -> unwrapped(ref, wrapped));
    }

    boolean isDestroyed(String ref) throws SQLException {
        return bytes("SELECT ref FROM destroyed WHERE ref = ?", ref).isPresent();
    }

    /** Makes what is missing; on disk when it returns. */
    Map<String, CaseKey> makeKeys(Collection<String> refs) throws SQLException {
        return transaction(() -> {
            Map<String, CaseKey> keys = new HashMap<>();
            for (String ref : refs) {
                if (!isDestroyed(ref)) {
                    run(
                            "INSERT OR IGNORE INTO keys VALUES (?, ?, ?)",
                            ref,
                            newKey(ref),
                            clock.instant().toString());
                    key(ref).ifPresent(key -> keys.put(ref, key));
                }
            }
            return keys;
        });
    }

    void destroy(String ref) throws SQLException {
        transaction(() -> {
            run("DELETE FROM keys WHERE ref = ?", ref);
            run(
                    "INSERT OR IGNORE INTO destroyed VALUES (?, ?)",
                    ref,
                    clock.instant().toString());
            return true;
        });
        // Until then the key is still in the write-ahead file.
        run("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private byte[] newKey(String ref) {
        byte[] key = new byte[KEY_LENGTH];
        RANDOM.nextBytes(key);
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

    private Optional<byte[]> bytes(String sql, String parameter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
            }
        }
    }

    private void run(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        }
    }

    private <T> T transaction(Work<T> work) throws SQLException {
        run("BEGIN IMMEDIATE");
        boolean done = false;
        try {
            T answer = work.run();
            run("COMMIT");
            done = true;
            return answer;
        } finally {
            if (!done) {
                rollback();
            }
        }
    }

    private void rollback() {
        try {
            run("ROLLBACK");
        } catch (SQLException e) {
            log.warn("The vault could not be rolled back: {}", e.getMessage());
        }
    }

    void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            log.warn("The vault did not close cleanly: {}", e.getMessage());
        }
    }

    private interface Work<T> {
        T run() throws SQLException;
    }
}
