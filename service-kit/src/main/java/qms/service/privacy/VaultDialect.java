package qms.service.privacy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/** What one database does differently from another as the keeper of keys. */
interface VaultDialect {

    DataSource connections();

    /** What makes the tables where they are missing. */
    List<String> schema();

    /** Begins a transaction that no other writer runs beside. */
    List<String> begin();

    /** Takes what was deleted off the disk. */
    void shred(Connection connection) throws SQLException;

    /** How long a key may be remembered before it is asked for again, since another process may have destroyed it. */
    Duration trust();

    /** How long after a key gave way to another something may still come that was sealed with it. */
    Duration grace();
}
