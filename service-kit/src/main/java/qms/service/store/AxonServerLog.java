package qms.service.store;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.core.env.Environment;

/** The event log in Axon Server: event store and stream, and nothing else of it. Commands and queries stay in their process. */
final class AxonServerLog implements AutoCloseable {

    // Less than whoever asks is patient.
    private static final int COMMIT_MILLIS = 4_000;

    private final AxonServerConnectionManager connections;
    private final AxonServerEventStore store;

    private AxonServerLog(AxonServerConnectionManager connections, AxonServerEventStore store) {
        this.connections = connections;
        this.store = store;
    }

    static AxonServerLog open(Environment environment, Serializer naming) {
        String context = environment.getProperty("qms.axonserver.context", "default");
        AxonServerConfiguration.Builder address = AxonServerConfiguration.builder()
                .servers(environment.getRequiredProperty("qms.axonserver.servers"))
                .componentName(environment.getProperty("qms.service.name", "qms"))
                .context(context)
                .connectTimeout(2_000)
                .suppressDownloadMessage();
        String token = environment.getProperty("qms.axonserver.token", "");
        if (!token.isBlank()) {
            address.token(token);
        }
        AxonServerConfiguration configuration = address.build();
        configuration.setCommitTimeout(COMMIT_MILLIS);
        AxonServerConnectionManager connections = AxonServerConnectionManager.builder()
                .axonServerConfiguration(configuration)
                .build();
        AxonServerStore store = new AxonServerStore(
                AxonServerEventStore.builder()
                        .configuration(configuration)
                        .platformConnectionManager(connections)
                        .defaultContext(context)
                        .eventSerializer(naming)
                        .snapshotSerializer(naming)
                        .snapshotFilter(SnapshotFilter.rejectAll())
                        .upcasterChain(new EventUpcasterChain()),
                new StoredMessages(() -> connections.getConnection(context).eventChannel()));
        store.registerDispatchInterceptor(new WeighedEvents(naming));
        connections.start();
        return new AxonServerLog(connections, store);
    }

    AxonServerEventStore store() {
        return store;
    }

    @Override
    public void close() {
        connections.shutdown();
    }
}
