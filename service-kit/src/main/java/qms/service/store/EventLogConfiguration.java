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
        return open(
                environment.getProperty("qms.store.kind", "sqlite"),
                Path.of(environment.getRequiredProperty("qms.store.path")));
    }

    /** Opens a log by hand: for the launcher, which shares it between services, and for tests. */
    public static EventLogStore open(String kind, Path path) {
        return open(kind, path, EventNaming.ofCatalogue());
    }

    /** Opens a log whose events are read with other names or classes than the catalogue's. */
    public static EventLogStore open(String kind, Path path, Serializer naming) {
        Dialect dialect = switch (kind) {
            case "sqlite" -> new SqliteDialect(path);
            default -> throw new IllegalArgumentException("qms.store.kind is to be sqlite, not " + kind);
        };
        return new EventLogStore(EventLogEngine.open(dialect, naming, new EventUpcasterChain()));
    }
}
