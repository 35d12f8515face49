package qms.service.store;

import com.zaxxer.hikari.HikariConfig;
import java.util.Properties;

/** Where a PostgreSQL database is and who opens it. Whoever waits for it is told within seconds when it does not answer. */
public record PostgresDatabase(String url, String user, String password) {

    private static final long POOL_PATIENCE_MILLIS = 2_000;

    /** For the driver. */
    public Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "qms");
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("loginTimeout", "3");
        properties.setProperty("socketTimeout", "10");
        properties.setProperty("tcpKeepAlive", "true");
        return properties;
    }

    /** Settings of a pool of connections; its size is for the one who asks. */
    public HikariConfig pool(String name) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setDataSourceProperties(properties());
        config.setPoolName(name);
        config.setConnectionTimeout(POOL_PATIENCE_MILLIS);
        config.setValidationTimeout(1_000);
        return config;
    }

    @Override
    public String toString() {
        return url;
    }
}
