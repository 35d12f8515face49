package qms.service.store;

import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.SmartLifecycle;

/** Starts Axon before the web server takes requests, and stops it after the last of them is answered. */
final class AxonLifecycle implements SmartLifecycle {

    // The web server starts at DEFAULT_PHASE - 2048; what starts earlier stops later.
    private static final int BEFORE_THE_WEB_SERVER = DEFAULT_PHASE - 8192;

    private final Configuration axon;
    private volatile boolean running;

    AxonLifecycle(Configuration axon) {
        this.axon = axon;
    }

    @Override
    public void start() {
        nothingIsLeftToDefaults();
        axon.start();
        running = true;
    }

    @Override
    public void stop() {
        axon.shutdown();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }

    // Axon replaces a component that it does not find by one in memory, without a word.
    private void nothingIsLeftToDefaults() {
        check(axon.commandBus().getClass() == SimpleCommandBus.class, axon.commandBus());
        check(axon.eventBus() instanceof EventStore, axon.eventBus());
        check(axon.eventStore() == axon.eventBus(), axon.eventStore());
        check(axon.eventSerializer() instanceof EventNaming, axon.eventSerializer());
        check(axon.serializer() instanceof EventNaming, axon.serializer());
        TransactionManager transactions = axon.getComponent(TransactionManager.class);
        check(transactions instanceof NoTransactionManager, transactions);
        axon.eventProcessingConfiguration().eventProcessors().keySet().forEach(processor -> {
            TokenStore tokens = axon.eventProcessingConfiguration().tokenStore(processor);
            check(!(tokens instanceof InMemoryTokenStore), tokens);
        });
    }

    private static void check(boolean asChosen, Object found) {
        if (!asChosen) {
            throw new IllegalStateException("Axon runs with " + found.getClass() + ", which nobody chose");
        }
    }
}
