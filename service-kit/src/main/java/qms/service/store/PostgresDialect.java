package qms.service.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.postgresql.Driver;
import org.postgresql.util.PSQLState;

/** PostgreSQL, whose commits wait for the disk. The writers of all processes take turns by an advisory lock. */
final class PostgresDialect implements Dialect {

    private static final int READERS = 8;

    /** The lock under which the next index is given; any number, as long as it stays the same. */
    private static final long TURN = 0x716D_735F_6C6F_67L;

    private static final List<String> SCHEMA =
            List.of("""
            CREATE TABLE IF NOT EXISTS domain_event_entry (
                global_index BIGINT PRIMARY KEY,
                event_identifier TEXT NOT NULL UNIQUE,
                aggregate_identifier TEXT NOT NULL,
                sequence_number BIGINT NOT NULL,
                type TEXT,
                time_stamp TEXT COLLATE "C" NOT NULL,
                payload_type TEXT NOT NULL,
                payload_revision TEXT,
                payload BYTEA NOT NULL,
                meta_data BYTEA NOT NULL,
                UNIQUE (aggregate_identifier, sequence_number))""", "CREATE INDEX IF NOT EXISTS domain_event_time ON domain_event_entry (time_stamp)", """
            CREATE TABLE IF NOT EXISTS snapshot_event_entry (
                event_identifier TEXT NOT NULL UNIQUE,
                aggregate_identifier TEXT NOT NULL,
                sequence_number BIGINT NOT NULL,
                type TEXT NOT NULL,
                time_stamp TEXT NOT NULL,
                payload_type TEXT NOT NULL,
                payload_revision TEXT,
                payload BYTEA NOT NULL,
                meta_data BYTEA,
                PRIMARY KEY (aggregate_identifier, sequence_number))""");

    private final PostgresDatabase database;

    PostgresDialect(PostgresDatabase database) {
        this.database = database;
    }

    @Override
    public DataSource readers() {
        HikariConfig config = database.pool("event-log-readers");
        config.setMaximumPoolSize(READERS);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    @Override
    public Connection openWriter() throws SQLException {
        Properties properties = database.properties();
        // One who is stopped in the middle of its turn loses it, and nobody waits for a turn longer than the callers
        // do.
        properties.setProperty(
                "options",
                "-c synchronous_commit=on -c lock_timeout=2500 -c statement_timeout=10000"
                        + " -c idle_in_transaction_session_timeout=5000");
        Connection connection = new Driver().connect(database.url(), properties);
        if (connection == null) {
            throw new SQLException(database.url() + " is no address of PostgreSQL");
        }
        return connection;
    }

    @Override
    public List<String> schema() {
        return SCHEMA;
    }

    @Override
    public void begin(Connection writer) throws SQLException {
        Sql.run(writer, "BEGIN");
        Sql.run(writer, "SELECT pg_advisory_xact_lock(" + TURN + ")");
    }

    @Override
    public boolean isDuplicateKey(SQLException refused) {
        return PSQLState.UNIQUE_VIOLATION.getState().equals(refused.getSQLState());
    }

    @Override
    public void beforeClose(Connection writer) {
        // Nothing lies open in files of ours.
    }
}
