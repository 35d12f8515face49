package qms.service.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The statements of the log that every database understands. */
final class Sql {

    static final String LAST_INDEX = "SELECT coalesce(max(global_index), 0) FROM domain_event_entry";

    private static final String INSERT = """
            INSERT INTO domain_event_entry (global_index, event_identifier, aggregate_identifier, sequence_number, type, \
            time_stamp, payload_type, payload_revision, payload, meta_data) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private Sql() {}

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    static PreparedStatement insert(Connection connection) throws SQLException {
        return connection.prepareStatement(INSERT);
    }

    static void insert(PreparedStatement insert, long index, EventRow row) throws SQLException {
        insert.setLong(1, index);
        insert.setString(2, row.eventId());
        insert.setString(3, row.aggregateId());
        insert.setLong(4, row.sequence());
        insert.setString(5, row.type());
        insert.setString(6, row.time());
        insert.setString(7, row.payloadType());
        insert.setString(8, row.payloadRevision());
        insert.setBytes(9, row.payload());
        insert.setBytes(10, row.metadata());
        insert.executeUpdate();
    }
}
