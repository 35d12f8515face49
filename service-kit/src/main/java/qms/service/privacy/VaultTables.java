package qms.service.privacy;

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
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tables of a vault: wrapped keys, and which were destroyed. */
final class VaultTables implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(VaultTables.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_LENGTH = 32;

    private final VaultDialect dialect;
    private final DataSource connections;
    private final MasterKey master;
    private final Clock clock;

    VaultTables(VaultDialect dialect, MasterKey master, Clock clock) {
        this.dialect = dialect;
        this.connections = dialect.connections();
        this.master = master;
        this.clock = clock;
    }

    /** Makes the tables, and refuses a master key that is not the one of this vault. */
    void prepare() throws SQLException {
        transaction(connection -> {
            for (String statement : dialect.schema()) {
                run(connection, statement);
            }
            try {
                run(
                        connection,
                        "INSERT INTO master VALUES (?, ?) ON CONFLICT DO NOTHING",
                        "check",
                        master.wrap(new byte[KEY_LENGTH], "check"));
                master.unwrap(
                        bytes(connection, "SELECT wrapped FROM master WHERE name = ?", "check")
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
        try (Connection connection = connections.getConnection()) {
            return key(connection, ref);
        }
    }

    private Optional<CaseKey> key(Connection connection, String ref) throws SQLException {
        return bytes(connection, "SELECT wrapped FROM keys WHERE ref = ?", ref).map(wrapped -> unwrapped(ref, wrapped));
    }

    boolean isDestroyed(String ref) throws SQLException {
        try (Connection connection = connections.getConnection()) {
            return isDestroyed(connection, ref);
        }
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
        return transaction(connection -> {
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

    void destroy(Collection<String> refs) throws SQLException {
        transaction(connection -> {
            for (String ref : refs) {
                run(connection, "DELETE FROM keys WHERE ref = ?", ref);
                run(
                        connection,
                        "INSERT INTO destroyed VALUES (?, ?) ON CONFLICT DO NOTHING",
                        ref,
                        clock.instant().toString());
            }
            return true;
        });
        try (Connection connection = connections.getConnection()) {
            dialect.shred(connection);
        }
    }

    Optional<Bookmark> followed() throws SQLException {
        try (Connection connection = connections.getConnection();
                PreparedStatement statement = connection.prepareStatement("SELECT position, event FROM followed");
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(new Bookmark(rows.getLong(1), rows.getString(2))) : Optional.empty();
        }
    }

    void follow(Bookmark mark) throws SQLException {
        transaction(connection -> {
            run(connection, "DELETE FROM followed");
            run(connection, "INSERT INTO followed VALUES (?, ?)", mark.position(), mark.event());
            return true;
        });
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

    private static Optional<byte[]> bytes(Connection connection, String sql, String parameter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
            }
        }
    }

    private static void run(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        }
    }

    private <T> T transaction(Work<T> work) throws SQLException {
        try (Connection connection = connections.getConnection()) {
            for (String statement : dialect.begin()) {
                run(connection, statement);
            }
            boolean done = false;
            try {
                T answer = work.run(connection);
                run(connection, "COMMIT");
                done = true;
                return answer;
            } finally {
                if (!done) {
                    rollback(connection);
                }
            }
        }
    }

    private static void rollback(Connection connection) {
        try {
            run(connection, "ROLLBACK");
        } catch (SQLException e) {
            log.warn("The vault could not be rolled back: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        if (connections instanceof AutoCloseable pool) {
            try {
                pool.close();
            } catch (Exception e) {
                log.warn("The vault did not close cleanly: {}", e.getMessage());
            }
        }
    }

    private interface Work<T> {
        T run(Connection connection) throws SQLException;
    }
}
