package qms.service.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log as its rows are in the database. What cannot be understood is given as it is: nothing in a row stops the reading. */
final class StoredRows implements StoredLog {

    private static final String COLUMNS = """
            SELECT global_index, event_identifier, aggregate_identifier, sequence_number, type, payload_type, payload_revision, \
            time_stamp, payload, meta_data FROM domain_event_entry""";

    private static final String ROWS = COLUMNS + " WHERE global_index > ? ORDER BY global_index LIMIT ?";
    private static final String STREAM = COLUMNS + " WHERE aggregate_identifier = ? ORDER BY sequence_number";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final DataSource readers;

    StoredRows(DataSource readers) {
        this.readers = readers;
    }

    @Override
    public long head() {
        try (Connection connection = readers.getConnection()) {
            return Sql.number(connection, Sql.LAST_INDEX);
        } catch (SQLException e) {
            throw new EventStoreException("The head of the event log cannot be read", e);
        }
    }

    @Override
    public List<StoredEvent> after(long number, int atMost) {
        try (Connection connection = readers.getConnection();
                PreparedStatement statement = connection.prepareStatement(ROWS)) {
            statement.setLong(1, number);
            statement.setInt(2, atMost);
            return events(statement);
        } catch (SQLException e) {
            throw new EventStoreException("The event log cannot be read", e);
        }
    }

    @Override
    public List<StoredEvent> ofStreams(Collection<String> streams) {
        try (Connection connection = readers.getConnection();
                PreparedStatement statement = connection.prepareStatement(STREAM)) {
            List<StoredEvent> events = new ArrayList<>();
            for (String stream : Set.copyOf(streams)) {
                statement.setString(1, stream);
                events.addAll(events(statement));
            }
            events.sort(Comparator.comparingLong(StoredEvent::number));
            return events;
        } catch (SQLException e) {
            throw new EventStoreException("The event log cannot be read", e);
        }
    }

    private static List<StoredEvent> events(PreparedStatement statement) throws SQLException {
        List<StoredEvent> events = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                events.add(event(rows));
            }
        }
        return events;
    }

    private static StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getBytes(9),
                metadata(row.getBytes(10)));
    }

    /** Metadata are texts by name. Bytes that are none have no name, so that they are never like any that are. */
    static Map<String, String> metadata(byte[] stored) {
        try {
            JsonNode values = JSON.readTree(new String(stored, StandardCharsets.UTF_8));
            if (values.isObject()) {
                Map<String, String> metadata = new TreeMap<>();
                values.forEachEntry(
                        (name, value) -> metadata.put(name, value.isString() ? value.asString() : value.toString()));
                return metadata;
            }
        } catch (JacksonException unreadable) {
            // Told below, as it is.
        }
        return Map.of("", Base64.getEncoder().encodeToString(stored));
    }
}
