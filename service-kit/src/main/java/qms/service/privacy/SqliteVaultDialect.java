package qms.service.privacy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/** A vault in a file of its own, for one process. */
final class SqliteVaultDialect implements VaultDialect {

    private final Path file;

    SqliteVaultDialect(Path file) throws IOException {
        OwnersOnly.touch(file);
        this.file = file;
    }

    @Override
    public DataSource connections() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:sqlite:" + file.toAbsolutePath()
                + "?busy_timeout=2000&journal_mode=WAL&synchronous=FULL&transaction_mode=DEFERRED");
        // What is deleted is overwritten.
        config.setConnectionInitSql("PRAGMA secure_delete = ON");
        config.setPoolName("vault");
        config.setMaximumPoolSize(3);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(4_000);
        return new HikariDataSource(config);
    }

    @Override
    public List<String> schema() {
        return List.of(
                "CREATE TABLE IF NOT EXISTS keys (ref TEXT PRIMARY KEY, wrapped BLOB NOT NULL, created TEXT NOT NULL) WITHOUT ROWID",
                "CREATE TABLE IF NOT EXISTS destroyed (ref TEXT PRIMARY KEY, at TEXT NOT NULL) WITHOUT ROWID",
                "CREATE TABLE IF NOT EXISTS kept (ref TEXT, text TEXT, wrapped BLOB NOT NULL, PRIMARY KEY (ref, text)) WITHOUT ROWID",
                "CREATE TABLE IF NOT EXISTS successors (ref TEXT PRIMARY KEY, successor TEXT NOT NULL) WITHOUT ROWID",
                "CREATE TABLE IF NOT EXISTS followed (position INTEGER NOT NULL, event TEXT NOT NULL)",
                "CREATE TABLE IF NOT EXISTS master (name TEXT PRIMARY KEY, wrapped BLOB NOT NULL) WITHOUT ROWID");
    }

    @Override
    public List<String> begin() {
        return List.of("BEGIN IMMEDIATE");
    }

    @Override
    public void shred(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // Pages that were once divided or merged may hold what stood on them before.
            statement.execute("VACUUM");
            // Until then the key is still in the write-ahead file.
            try (ResultSet outcome = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
                if (outcome.next() && outcome.getInt(1) != 0) {
                    throw new SQLException("somebody reads the vault, whose write-ahead file therefore stays");
                }
            }
        }
    }

    @Override
    public Duration trust() {
        return Duration.ofDays(1);
    }

    @Override
    public Duration grace() {
        return Duration.ofSeconds(1);
    }
}
