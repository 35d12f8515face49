package qms.service.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes batches in one transaction each, through one connection, which is opened anew after a failure. Used by one thread. */
final class LogWriter {

    private static final Logger log = LoggerFactory.getLogger(LogWriter.class);

    private final Dialect dialect;
    private final LongConsumer onCommitted;
    private @Nullable Connection connection;

    LogWriter(Dialect dialect, LongConsumer onCommitted) {
        this.dialect = dialect;
        this.onCommitted = onCommitted;
    }

    /** Stores what can be stored, and tells every request what has become of it. */
    void write(List<AppendRequest> batch) {
        List<AppendRequest> accepted = new ArrayList<>();
        List<AppendRequest> open = new ArrayList<>(batch);
        if (batch.isEmpty()) {
            return;
        }
        try {
            Connection current = connection();
            dialect.begin(current);
            long last = Sql.number(current, Sql.LAST_INDEX);
            try (PreparedStatement insert = Sql.insert(current)) {
                for (AppendRequest request : batch) {
                    if (insert(current, insert, last, request)) {
                        last += request.rows.size();
                        accepted.add(request);
                    } else {
                        open.remove(request);
                    }
                }
            }
            Sql.run(current, "COMMIT");
            tell(last);
            accepted.forEach(AppendRequest::stored);
        } catch (SQLException e) {
            fail(open, e);
        } catch (RuntimeException | Error e) {
            fail(open, new SQLException("the event log could not be written", e));
        }
    }

    // What is committed is committed, whatever a listener makes of it.
    private void tell(long last) {
        try {
            onCommitted.accept(last);
        } catch (RuntimeException e) {
            log.error("A listener to the event log failed", e);
        }
    }

    /** One request; false when it was refused and told so, and the others are untouched. */
    private boolean insert(Connection current, PreparedStatement insert, long last, AppendRequest request)
            throws SQLException {
        Sql.run(current, "SAVEPOINT request");
        int row = 0;
        try {
            for (; row < request.rows.size(); row++) {
                Sql.insert(insert, last + row + 1, request.rows.get(row));
            }
        } catch (SQLException refused) {
            undo(current, refused);
            request.refused(row, refused);
            return false;
        }
        Sql.run(current, "RELEASE SAVEPOINT request");
        return true;
    }

    // Where the whole transaction is lost, as on a full disk, there is no way back to the savepoint, and the batch
    // fails.
    private static void undo(Connection current, SQLException refused) throws SQLException {
        try {
            Sql.run(current, "ROLLBACK TO SAVEPOINT request");
            Sql.run(current, "RELEASE SAVEPOINT request");
        } catch (SQLException lost) {
            refused.addSuppressed(lost);
            throw refused;
        }
    }

    private void fail(List<AppendRequest> requests, SQLException cause) {
        log.error("{} appends to the event log failed: {}", requests.size(), cause.getMessage());
        // A new connection knows nothing of the transaction that failed.
        closeConnection(false);
        requests.forEach(request -> request.failed(cause));
    }

    private Connection connection() throws SQLException {
        Connection current = connection;
        if (current == null) {
            current = dialect.openWriter();
            connection = current;
        }
        return current;
    }

    void close() {
        closeConnection(true);
    }

    private void closeConnection(boolean tidily) {
        Connection current = connection;
        connection = null;
        if (current == null) {
            return;
        }
        try (current) {
            if (tidily) {
                dialect.beforeClose(current);
            }
        } catch (SQLException e) {
            log.warn("The connection of the writer did not close cleanly: {}", e.getMessage());
        }
    }
}
