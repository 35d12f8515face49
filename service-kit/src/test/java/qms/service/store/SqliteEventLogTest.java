package qms.service.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static qms.service.store.StoreFixture.complaint;
import static qms.service.store.StoreFixture.message;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteEventLogTest extends EventLogContract {

    @TempDir
    Path folder;

    @Override
    Dialect dialect() {
        return new SqliteDialect(folder.resolve("events.db"));
    }

    @Test
    void a_closed_log_leaves_no_write_ahead_file() {
        engine.appendEvents(message(complaint(1), 0));
        engine.close();

        assertThat(folder.resolve("events.db-wal")).doesNotExist();
    }

    @Test
    void a_log_that_cannot_be_written_says_so_within_five_seconds_and_recovers() throws SQLException {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("events.db"));
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            long before = System.nanoTime();
            assertThatThrownBy(() -> engine.appendEvents(message(complaint(1), 0)))
                    .isInstanceOf(EventStoreException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
            statement.execute("ROLLBACK");
        }

        engine.appendEvents(message(complaint(1), 0));

        assertThat(indices()).containsExactly(1L);
    }

    @Test
    void a_full_disk_fails_what_did_not_fit_and_nothing_later() throws SQLException {
        byte[] big = new byte[300_000];
        var dialect = new CrampedDialect(new SqliteDialect(folder.resolve("small.db")));
        try (EventLogEngine cramped =
                EventLogEngine.open(dialect, EventNaming.ofCatalogue(), new EventUpcasterChain())) {
            cramped.appendEvents(message(complaint(1), 0));
            assertThatThrownBy(() -> cramped.appendEvents(
                            message(complaint(2), 0).andMetaData(Map.of("ballast", new String(big, 0, 0, big.length)))))
                    .isInstanceOf(EventStoreException.class)
                    .hasMessageContaining("full");
            cramped.appendEvents(message(complaint(3), 0));

            assertThat(cramped.createHeadToken()).isEqualTo(position(2));
        }
    }
}
