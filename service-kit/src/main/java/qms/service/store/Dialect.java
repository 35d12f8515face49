package qms.service.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** What one database does differently from another; all else about the event log is the same everywhere. */
interface Dialect {

    /** Connections for reading, several at a time. */
    DataSource readers();

    /** The one connection that the log is written through. */
    Connection openWriter() throws SQLException;

    /** What makes the tables where they are missing. */
    List<String> schema();

    /** Begins a transaction that no other writer, of this process or another, runs beside: the order of the index is that of commit. */
    void begin(Connection writer) throws SQLException;

    /** The event or its place in its stream is there already. */
    boolean isDuplicateKey(SQLException refused);

    /** Leaves the files tidy when the last event is written. */
    void beforeClose(Connection writer) throws SQLException;
}
