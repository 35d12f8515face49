package qms.service.store;

import java.nio.file.Path;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** Opens the event log of a process, unless the one who started it has opened one for several services. */
@Configuration(proxyBeanMethods = false)
public class EventLogConfiguration {

    /** Closed with {@link OpenedLog}, after the last who reads and writes it. */
    @Bean(destroyMethod = "")
    @ConditionalOnMissingBean(EventStore.class)
    EventStore eventStore(OpenedLog log) {
        return log.store();
    }

    @Bean
    @Lazy
    OpenedLog openedLog(Environment environment) {
        return switch (Profile.of(environment)) {
            case STANDALONE -> OpenedLog.of(open(Path.of(environment.getRequiredProperty("qms.store.path"))));
            case POSTGRES -> OpenedLog.of(open(database(environment)));
            case AXONSERVER -> {
                AxonServerLog log = AxonServerLog.open(environment, EventNaming.ofCatalogue());
                yield new OpenedLog(log.store(), log);
            }
        };
    }

    @Bean
    StoredLog storedLog(@Qualifier("eventStore") EventStore store) {
        return StoredLog.of(store);
    }

    @Bean
    Probe logProbe(@Qualifier("eventStore") EventStore store) {
        return new LogProbe(store);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    Canary canary(ObjectProvider<Probe> probes) {
        return new Canary(probes.orderedStream().toList());
    }

    private static PostgresDatabase database(Environment environment) {
        return new PostgresDatabase(
                environment.getRequiredProperty("qms.store.url"),
                environment.getRequiredProperty("qms.store.user"),
                environment.getRequiredProperty("qms.store.password"));
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
        EventLogStore store = new EventLogStore(EventLogEngine.open(dialect, naming, new EventUpcasterChain()));
        store.registerDispatchInterceptor(new WeighedEvents(naming));
        return store;
    }

    /** An event store that this process has opened, and how it is closed. */
    record OpenedLog(EventStore store, AutoCloseable connection) implements AutoCloseable {

        static OpenedLog of(EventLogStore log) {
            return new OpenedLog(log, log);
        }

        @Override
        public void close() throws Exception {
            connection.close();
        }
    }
}
