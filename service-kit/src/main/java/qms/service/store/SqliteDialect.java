package qms.service.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** SQLite with a write-ahead log that is on disk before a commit returns. */
final class SqliteDialect implements Dialect {

    private static final int READERS = 8;

    // Twice this is less than the callers are patient, so that they hear why they waited.
    private static final int WRITER_BUSY_MILLIS = 2_000;

    private static final Set<SQLiteErrorCode> DUPLICATE =
            Set.of(SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE, SQLiteErrorCode.SQLITE_CONSTRAINT_PRIMARYKEY);

    private static final List<String> SCHEMA =
            List.of("""
            CREATE TABLE IF NOT EXISTS domain_event_entry (
                global_index INTEGER PRIMARY KEY,
                event_identifier TEXT NOT NULL UNIQUE,
                aggregate_identifier TEXT NOT NULL,
                sequence_number INTEGER NOT NULL,
                type TEXT,
                time_stamp TEXT NOT NULL,
                payload_type TEXT NOT NULL,
                payload_revision TEXT,
                payload BLOB NOT NULL,
                meta_data BLOB NOT NULL,
                UNIQUE (aggregate_identifier, sequence_number))""", "CREATE INDEX IF NOT EXISTS domain_event_time ON domain_event_entry (time_stamp)", """
            CREATE TABLE IF NOT EXISTS snapshot_event_entry (
                event_identifier TEXT NOT NULL UNIQUE,
                aggregate_identifier TEXT NOT NULL,
                sequence_number INTEGER NOT NULL,
                type TEXT NOT NULL,
                time_stamp TEXT NOT NULL,
                payload_type TEXT NOT NULL,
                payload_revision TEXT,
                payload BLOB NOT NULL,
                meta_data BLOB,
                PRIMARY KEY (aggregate_identifier, sequence_number))""");

    private final String url;

    SqliteDialect(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.url = "jdbc:sqlite:" + file.toAbsolutePath() + "?journal_mode=WAL&synchronous=FULL&busy_timeout=";
    }

    @Override
    public DataSource readers() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url + 10_000);
        config.setPoolName("event-log-readers");
        config.setMaximumPoolSize(READERS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(5_000);
        return new HikariDataSource(config);
    }

    @Override
    public Connection openWriter() throws SQLException {
        return DriverManager.getConnection(url + WRITER_BUSY_MILLIS);
    }

    @Override
    public List<String> schema() {
        return SCHEMA;
    }

    @Override
    public void begin(Connection writer) throws SQLException {
        Sql.run(writer, "BEGIN IMMEDIATE");
    }

    @Override
    public boolean isDuplicateKey(SQLException refused) {
        return refused instanceof SQLiteException sqlite && DUPLICATE.contains(sqlite.getResultCode());
    }

    @Override
    public void beforeClose(Connection writer) throws SQLException {
        Sql.run(writer, "PRAGMA wal_checkpoint(TRUNCATE)");
    }
}
