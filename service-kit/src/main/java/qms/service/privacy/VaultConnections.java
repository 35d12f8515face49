package qms.service.privacy;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The connections to a vault's database, and what is done in one go. */
final class VaultConnections implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(VaultConnections.class);

    private final VaultDialect dialect;
    private final DataSource pool;

    VaultConnections(VaultDialect dialect) {
        this.dialect = dialect;
        this.pool = dialect.connections();
    }

    <T> T reading(Work<T> work) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return work.run(connection);
        }
    }

    <T> T transaction(Work<T> work) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            for (String statement : dialect.begin()) {
                VaultSql.run(connection, statement);
            }
            boolean done = false;
            try {
                T answer = work.run(connection);
                VaultSql.run(connection, "COMMIT");
                done = true;
                return answer;
            } finally {
                if (!done) {
                    rollback(connection);
                }
            }
        }
    }

    /** Takes what was deleted off the disk. */
    void shred() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            dialect.shred(connection);
        }
    }

    private static void rollback(Connection connection) {
        try {
            VaultSql.run(connection, "ROLLBACK");
        } catch (SQLException e) {
            log.warn("The vault could not be rolled back: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        if (pool instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception e) {
                log.warn("The vault did not close cleanly: {}", e.getMessage());
            }
        }
    }

    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }
}
