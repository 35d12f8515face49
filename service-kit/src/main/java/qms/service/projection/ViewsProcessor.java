package qms.service.projection;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Axon's pooled processor for all projections of the service, every setting on purpose; renewed when it stands still. */
final class ViewsProcessor implements AutoCloseable {

    /** The name that the tokens are stored under: never rename it. */
    static final String NAME = "views";

    private static final Logger LOG = LoggerFactory.getLogger(ViewsProcessor.class);

    private final Supplier<Works> making;
    private volatile Works works;

    ViewsProcessor(EventStore log, EventHandlerInvoker invoker, TokenStore tokens, int segments, int batchSize) {
        this.making = () -> Works.of(log, invoker, tokens, segments, batchSize);
        this.works = making.get();
    }

    void start() {
        works.processor.start();
    }

    CompletableFuture<Void> stop() {
        return works.processor.shutdownAsync();
    }

    /**
     * Lets go of a processor that does not move, whatever it waits for, and begins anew from the stored tokens. What the old one may still
     * be writing is guarded by the documents' versions.
     */
    synchronized void renew() {
        works.abandon();
        works = making.get();
        works.processor.start();
    }

    boolean running() {
        return works.processor.isRunning();
    }

    /**
     * Whether it stumbles over what it holds. Whoever holds nothing fails at nothing: after one vain attempt to claim Axon calls it failing
     * for as long as another instance keeps the claim.
     */
    boolean failing() {
        return status().values().stream().anyMatch(EventTrackerStatus::isErrorState);
    }

    Map<Integer, EventTrackerStatus> status() {
        return works.processor.processingStatus();
    }

    @Override
    public synchronized void close() {
        stop().join();
        works.shutDown();
    }

    private record Works(
            PooledStreamingEventProcessor processor,
            ScheduledExecutorService coordinator,
            ScheduledExecutorService workers) {

        static Works of(EventStore log, EventHandlerInvoker invoker, TokenStore tokens, int segments, int batchSize) {
            ScheduledExecutorService coordinator =
                    Executors.newScheduledThreadPool(1, new AxonThreadFactory("views-coordinator"));
            ScheduledExecutorService workers =
                    Executors.newScheduledThreadPool(segments, new AxonThreadFactory("views-worker"));
            PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
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
                    // Axon's own first token on a log with events is a replay token that its serializer cannot read
                    // back.
                    .initialToken(StreamableMessageSource::createTailToken)
                    .batchSize(batchSize)
                    .tokenClaimInterval(500)
                    .claimExtensionThreshold(1_000)
                    .enableCoordinatorClaimExtension()
                    // Axon's default is the clock that stamps events, which may stand still in a trial.
                    .clock(Clock.systemUTC())
                    .build();
            return new Works(processor, coordinator, workers);
        }

        void abandon() {
            try {
                processor.shutdownAsync();
            } catch (RuntimeException stuck) {
                LOG.debug("The processor that is let go of does not answer", stuck);
            }
            shutDown();
        }

        void shutDown() {
            coordinator.shutdownNow();
            workers.shutdownNow();
        }
    }
}
