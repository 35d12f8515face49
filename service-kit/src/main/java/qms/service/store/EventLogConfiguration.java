package qms.service.store;

import java.nio.file.Path;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Opens the event log of a process, unless the one who started it has opened one for several services. */
@Configuration(proxyBeanMethods = false)
public class EventLogConfiguration {

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean(EventStore.class)
    EventLogStore eventStore(Environment environment) {
        return switch (Profile.of(environment)) {
            case STANDALONE -> open(Path.of(environment.getRequiredProperty("qms.store.path")));
            case POSTGRES -> open(PostgresDatabase.of(environment, "qms.store"));
            case AXONSERVER -> throw new IllegalStateException("the event log of this profile is Axon Server");
        };
    }

    /** Opens a log in a file: for the launcher, which shares it between services, and for tests. */
    public static EventLogStore open(Path file) {
        return open(new SqliteDialect(file), EventNaming.ofCatalogue());
    }

    /** Opens a log in a file whose events are read with other names or classes than the catalogue's. */
    public static EventLogStore open(Path file, Serializer naming) {
        return open(new SqliteDialect(file), naming);
    }

    /** Opens a log in PostgreSQL. */
    public static EventLogStore open(PostgresDatabase database) {
        return open(new PostgresDialect(database), EventNaming.ofCatalogue());
    }

    private static EventLogStore open(Dialect dialect, Serializer naming) {
        return new EventLogStore(EventLogEngine.open(dialect, naming, new EventUpcasterChain()));
    }
}
