package qms.service.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static qms.service.store.StoreFixture.complaint;
import static qms.service.store.StoreFixture.message;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import qms.service.PostgresServer;

@EnabledIf("qms.service.PostgresServer#isInstalled")
class PostgresEventLogTest extends EventLogContract {

    private static final AtomicInteger LOGS = new AtomicInteger();

    private static PostgresServer server;

    private final String schema = "log" + LOGS.incrementAndGet();

    @BeforeAll
    static void startServer() {
        server = PostgresServer.start("qms");
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Override
    Dialect dialect() {
        sql("CREATE SCHEMA IF NOT EXISTS " + schema);
        return new PostgresDialect(
                new PostgresDatabase(server.url("qms") + "?currentSchema=" + schema, server.user(), "none"));
    }

    @Test
    void a_log_whose_turn_is_never_given_back_says_so_within_five_seconds_and_recovers() throws SQLException {
        try (Connection other =
                new PostgresDialect(new PostgresDatabase(server.url("qms"), server.user(), "none")).openWriter()) {
            dialect().begin(other);
            long before = System.nanoTime();
            assertThatThrownBy(() -> engine.appendEvents(message(complaint(1), 0)))
                    .isInstanceOf(EventStoreException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
        }

        engine.appendEvents(message(complaint(1), 0));

        assertThat(indices()).containsExactly(1L);
    }

    @Test
    void a_server_that_went_away_is_used_again_when_it_is_back() {
        engine.appendEvents(message(complaint(1), 0));
        server.stop();
        try {
            assertThatThrownBy(() -> engine.appendEvents(message(complaint(2), 0)))
                    .isInstanceOf(EventStoreException.class);
            assertThatThrownBy(() -> engine.readEvents(complaint(1)).hasNext()).isInstanceOf(EventStoreException.class);
        } finally {
            server.start();
        }

        engine.appendEvents(message(complaint(2), 0));

        assertThat(engine.readEvents(complaint(1)).hasNext()).isTrue();
        assertThat(indices()).containsExactly(1L, 2L);
    }

    @Test
    void services_that_open_a_new_log_at_once_all_succeed() throws Exception {
        CyclicBarrier start = new CyclicBarrier(6);
        Callable<Long> opening = () -> {
            start.await();
            try (EventLogEngine one =
                    EventLogEngine.open(dialect(), EventNaming.ofCatalogue(), new EventUpcasterChain())) {
                return one.refreshHead();
            }
        };
        sql("DROP SCHEMA " + schema + " CASCADE");
        sql("CREATE SCHEMA " + schema);
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<Long> head : threads.invokeAll(Collections.nCopies(6, opening))) {
                assertThat(head.get()).isZero();
            }
        }
    }

    @Test
    void two_processes_on_one_stream_keep_it_whole_and_know_that_they_met() {
        try (EventLogEngine other =
                EventLogEngine.open(dialect(), EventNaming.ofCatalogue(), new EventUpcasterChain())) {
            engine.appendEvents(message(complaint(1), 0));

            assertThatThrownBy(() -> other.appendEvents(message(complaint(1), 0)))
                    .isInstanceOf(AggregateStreamCreationException.class);
            other.appendEvents(message(complaint(1), 1));
            assertThatThrownBy(() -> engine.appendEvents(message(complaint(1), 1)))
                    .isInstanceOf(ConcurrencyException.class);

            assertThat(indices()).containsExactly(1L, 2L);
        }
    }

    private static void sql(String statement) {
        try (Connection connection = DriverManager.getConnection(server.url("qms"), server.user(), "none")) {
            Sql.run(connection, statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
