package qms.service.privacy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import qms.service.store.PostgresDatabase;

/** A vault in a PostgreSQL database of its own, shared by the processes that seal and open. */
final class PostgresVaultDialect implements VaultDialect {

    /** Under this lock keys are made and destroyed; any number, as long as it stays the same. */
    private static final long TURN = 0x716D_735F_6B65_79L;

    private final PostgresDatabase database;

    PostgresVaultDialect(PostgresDatabase database) {
        this.database = database;
    }

    @Override
    public DataSource connections() {
        HikariConfig config = database.pool("vault");
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(1);
        config.setConnectionInitSql("SET lock_timeout = 2500");
        return new HikariDataSource(config);
    }

    @Override
    public List<String> schema() {
        return List.of(
                "CREATE TABLE IF NOT EXISTS keys (ref TEXT PRIMARY KEY, wrapped BYTEA NOT NULL, created TEXT NOT NULL)",
                "CREATE TABLE IF NOT EXISTS destroyed (ref TEXT PRIMARY KEY, at TEXT NOT NULL)",
                "CREATE TABLE IF NOT EXISTS kept (ref TEXT, text TEXT, wrapped BYTEA NOT NULL, PRIMARY KEY (ref, text))",
                "CREATE TABLE IF NOT EXISTS successors (ref TEXT PRIMARY KEY, successor TEXT NOT NULL)",
                "CREATE TABLE IF NOT EXISTS followed (position BIGINT NOT NULL, event TEXT NOT NULL)",
                "CREATE TABLE IF NOT EXISTS master (name TEXT PRIMARY KEY, wrapped BYTEA NOT NULL)");
    }

    @Override
    public List<String> begin() {
        return List.of("BEGIN", "SELECT pg_advisory_xact_lock(" + TURN + ")");
    }

    /** Rewrites the table, since a deleted row is still bytes on the disk. The write-ahead log keeps the wrapped key until it is recycled. */
    @Override
    public void shred(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("VACUUM FULL keys");
            statement.execute("VACUUM FULL kept");
        }
    }

    @Override
    public Duration trust() {
        return Duration.ofSeconds(30);
    }

    @Override
    public Duration grace() {
        return trust().plusSeconds(5);
    }
}
