package qms.service.store;

import io.grpc.StatusRuntimeException;
import java.util.List;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.axonserver.connector.event.util.GrpcExceptionParser;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.ExecutionException;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Axon Server's event store, which appends and refuses as every other log does: when a unit of work prepares to commit, and in Axon's words.
 * By itself it appends while the unit of work commits, and hands on whatever the wire said.
 */
final class AxonServerStore extends AxonServerEventStore {

    private final StoredLog stored;

    AxonServerStore(Builder builder, StoredLog stored) {
        super(withEngine(builder));
        this.stored = stored;
    }

    /** The log as it is stored. */
    StoredLog stored() {
        return stored;
    }

    // The builder makes the engine in passing, when it builds.
    private static Builder withEngine(Builder builder) {
        builder.build();
        return builder;
    }

    @Override
    protected void prepareCommit(List<? extends EventMessage<?>> events) {
        UnitOfWork<?> work = CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get() : null;
        leave(work);
        try {
            super.prepareCommit(events);
        } catch (StatusRuntimeException | ExecutionException refused) {
            throw told(refused, events);
        } finally {
            resume(work);
        }
    }

    /** What the refusal of an append means. */
    static RuntimeException told(RuntimeException refused, List<? extends EventMessage<?>> events) {
        String reason = String.valueOf(refused.getMessage());
        if (!(GrpcExceptionParser.parse(refused) instanceof ConcurrencyException)) {
            return new EventStoreException(reason, refused);
        }
        return events.getFirst() instanceof DomainEventMessage<?> first && first.getSequenceNumber() == 0
                ? new AggregateStreamCreationException(reason, refused)
                : new ConcurrencyException(reason, refused);
    }

    private static void leave(@Nullable UnitOfWork<?> work) {
        if (work != null) {
            CurrentUnitOfWork.clear(work);
        }
    }

    private static void resume(@Nullable UnitOfWork<?> work) {
        if (work != null) {
            CurrentUnitOfWork.set(work);
        }
    }
}
