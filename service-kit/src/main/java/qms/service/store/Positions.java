package qms.service.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** Where in the log and in its streams something stands. */
final class Positions {

    private static final String BEFORE =
            "SELECT min(global_index) - 1 FROM domain_event_entry WHERE time_stamp >= ? HAVING count(*) > 0";

    private static final String LAST_SEQUENCE =
            "SELECT sequence_number FROM domain_event_entry WHERE aggregate_identifier = ? ORDER BY sequence_number DESC LIMIT 1";

    private final DataSource readers;
    private final AtomicLong head = new AtomicLong();

    Positions(DataSource readers) {
        this.readers = readers;
    }

    /** The index of the last event that this process knows of. */
    long head() {
        return head.get();
    }

    void reached(long index) {
        head.accumulateAndGet(index, Math::max);
    }

    long refreshHead() {
        try (Connection connection = readers.getConnection()) {
            reached(Sql.number(connection, Sql.LAST_INDEX));
            return head();
        } catch (SQLException e) {
            throw new EventStoreException("The head of the event log cannot be read", e);
        }
    }

    /** The index before the first event that was stored at this time or later. */
    long before(Instant time) {
        return firstNumber(BEFORE, DateTimeUtils.formatInstant(time)).orElseGet(this::refreshHead);
    }

    Optional<Long> lastSequence(String stream) {
        return firstNumber(LAST_SEQUENCE, stream);
    }

    private Optional<Long> firstNumber(String sql, String parameter) {
        try (Connection connection = readers.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? Optional.of(result.getLong(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new EventStoreException("The event log cannot be read", e);
        }
    }
}
