package qms.service.projection;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;

/** Axon's pooled processor for all projections of the service, every setting on purpose. */
final class ViewsProcessor implements AutoCloseable {

    /** The name that the tokens are stored under: never rename it. */
    static final String NAME = "views";

    private final ScheduledExecutorService coordinator;
    private final ScheduledExecutorService workers;
    private final PooledStreamingEventProcessor processor;

    ViewsProcessor(EventStore log, EventHandlerInvoker invoker, TokenStore tokens, int segments, int batchSize) {
        this.coordinator = Executors.newScheduledThreadPool(1, new AxonThreadFactory("views-coordinator"));
        this.workers = Executors.newScheduledThreadPool(segments, new AxonThreadFactory("views-worker"));
        this.processor = PooledStreamingEventProcessor.builder()
                .name(NAME)
                .messageSource(log)
                .eventHandlerInvoker(invoker)
                .errorHandler(PropagatingErrorHandler.instance())
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.INSTANCE)
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers)
                .initialSegmentCount(segments)
                // Axon's own first token on a log with events is a replay token that its serializer cannot read back.
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(batchSize)
                .tokenClaimInterval(500)
                .claimExtensionThreshold(1_000)
                .enableCoordinatorClaimExtension()
                // Axon's default is the clock that stamps events, which may stand still in a trial.
                .clock(Clock.systemUTC())
                .build();
    }

    void start() {
        processor.start();
    }

    CompletableFuture<Void> stop() {
        return processor.shutdownAsync();
    }

    boolean running() {
        return processor.isRunning();
    }

    boolean failing() {
        return processor.isError() || status().values().stream().anyMatch(EventTrackerStatus::isErrorState);
    }

    Map<Integer, EventTrackerStatus> status() {
        return processor.processingStatus();
    }

    @Override
    public void close() {
        stop().join();
        coordinator.shutdownNow();
        workers.shutdownNow();
    }
}
