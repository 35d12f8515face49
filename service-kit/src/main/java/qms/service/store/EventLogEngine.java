package qms.service.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/**
 * Axon's JDBC engine with another append: all events pass one writer, so that the index has no gaps and the order of commit. A position
 * in the log is therefore one number, and reading needs no look-out for events that come late.
 */
public final class EventLogEngine extends JdbcEventStorageEngine implements AutoCloseable {

    /** Events that are read at a time. */
    static final int BATCH = 500;

    private static final EventSchema SCHEMA = EventSchema.builder()
            .eventTable("domain_event_entry")
            .snapshotTable("snapshot_event_entry")
            .globalIndexColumn("global_index")
            .timestampColumn("time_stamp")
            .eventIdentifierColumn("event_identifier")
            .aggregateIdentifierColumn("aggregate_identifier")
            .sequenceNumberColumn("sequence_number")
            .payloadTypeColumn("payload_type")
            .payloadRevisionColumn("payload_revision")
            .metaDataColumn("meta_data")
            .build();

    private final DataSource readers;
    private final GroupCommit writer;
    private final Positions positions;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    static EventLogEngine open(Dialect dialect, Serializer serializer, EventUpcasterChain upcasters) {
        makeTables(dialect);
        return new EventLogEngine(dialect, dialect.readers(), serializer, upcasters);
    }

    private EventLogEngine(Dialect dialect, DataSource readers, Serializer serializer, EventUpcasterChain upcasters) {
        super(JdbcEventStorageEngine.builder()
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(upcasters)
                .connectionProvider(new DataSourceConnectionProvider(readers))
                .transactionManager(NoTransactionManager.INSTANCE)
                .persistenceExceptionResolver(e -> e instanceof SQLException refused && dialect.isDuplicateKey(refused))
                .schema(SCHEMA)
                .dataType(byte[].class)
                .batchSize(BATCH)
                // A stream has no holes, so a batch that is not full is the last.
                .finalAggregateBatchPredicate(batch -> batch.size() < BATCH)
                .extendedGapCheckEnabled(false));
        this.readers = readers;
        this.positions = new Positions(readers);
        this.writer = new GroupCommit(dialect, this::committed);
        positions.refreshHead();
    }

    private static void makeTables(Dialect dialect) {
        try (Connection connection = dialect.openWriter()) {
            // Several services may start at once.
            dialect.begin(connection);
            for (String statement : dialect.schema()) {
                Sql.run(connection, statement);
            }
            Sql.run(connection, "COMMIT");
        } catch (SQLException e) {
            throw new EventStoreException("The event log cannot be opened", e);
        }
    }

    /** Told after every commit of this process, in the writer's thread: be quick. */
    void onAppended(Runnable listener) {
        listeners.add(listener);
    }

    private void committed(long last) {
        positions.reached(last);
        listeners.forEach(Runnable::run);
    }

    /** Everything after the question mark may be a password. */
    String place() {
        return readers instanceof HikariDataSource pool
                ? pool.getJdbcUrl().replaceFirst("\\?.*", "")
                : readers.getClass().getName();
    }

    /** The index of the last event that this process knows of. */
    long head() {
        return positions.head();
    }

    StoredLog stored() {
        return new StoredRows(readers);
    }

    /** Looks for what others have appended too. */
    long refreshHead() {
        return positions.refreshHead();
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        AppendRequest request = new AppendRequest(
                events.stream().map(event -> EventRow.of(event, serializer)).toList());
        try {
            writer.append(request);
        } catch (SQLException e) {
            handlePersistenceException(e, events.get(request.refusedRow()));
        }
    }

    /** Asks the writer for its turn and lets it pass. */
    void probe() {
        try {
            writer.append(new AppendRequest(List.of()));
        } catch (SQLException e) {
            throw new EventStoreException("The event log cannot be written", e);
        }
    }

    /** Up to {@link #BATCH} events after an index, and the index that has then been read. */
    Batch readAfter(long index) {
        List<? extends TrackedEventData<?>> rows = fetchTrackedEvents(position(index), BATCH);
        long reached = rows.isEmpty()
                ? index
                : rows.getLast().trackingToken().position().orElse(index);
        return new Batch(
                EventUtils.upcastAndDeserializeTrackedEvents(rows.stream(), getEventSerializer(), upcasterChain)
                        .toList(),
                reached);
    }

    record Batch(List<TrackedEventMessage<?>> events, long reached) {}

    // Axon would ask from the events' times whether gaps may still be filled; here there are none.
    @Override
    protected TrackedEventData<?> getTrackedEventData(ResultSet row, GapAwareTrackingToken before) throws SQLException {
        return super.getTrackedEventData(row, position(row.getLong(SCHEMA.globalIndexColumn()) - 1));
    }

    private static GapAwareTrackingToken position(long index) {
        return GapAwareTrackingToken.newInstance(index, Collections.emptySortedSet());
    }

    // The driver of SQLite cannot read an absent number as Axon asks for it: these four ask so that there always is
    // one, or none.

    @Override
    public TrackingToken createTailToken() {
        return position(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return position(refreshHead());
    }

    @Override
    public TrackingToken createTokenAt(Instant time) {
        return position(positions.before(time));
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return positions.lastSequence(aggregateIdentifier);
    }

    /** Writes what waits, then closes the files. */
    @Override
    public void close() {
        writer.close();
        if (readers instanceof AutoCloseable pool) {
            try {
                pool.close();
            } catch (Exception e) {
                throw new EventStoreException("The event log did not close cleanly", e);
            }
        }
    }
}
