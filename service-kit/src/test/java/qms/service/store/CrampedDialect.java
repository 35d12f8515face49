package qms.service.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** A database with little room. */
record CrampedDialect(SqliteDialect roomy) implements Dialect {

    @Override
    public DataSource readers() {
        return roomy.readers();
    }

    @Override
    public Connection openWriter() throws SQLException {
        Connection writer = roomy.openWriter();
        Sql.run(writer, "PRAGMA max_page_count = 40");
        return writer;
    }

    @Override
    public List<String> schema() {
        return roomy.schema();
    }

    @Override
    public void begin(Connection writer) throws SQLException {
        roomy.begin(writer);
    }

    @Override
    public boolean isDuplicateKey(SQLException refused) {
        return roomy.isDuplicateKey(refused);
    }

    @Override
    public void beforeClose(Connection writer) throws SQLException {
        roomy.beforeClose(writer);
    }
}
