package qms.events.operations;

import java.time.Instant;
import java.util.List;
import qms.events.EventName;

/** Recorded by the platform when a rebuild is done: at which position of the log it compared, and what it found in each collection. */
@EventName("operations.rebuild-ended")
public record RebuildEnded(
        String rebuild,
        String service,
        String mode,
        String outcome,
        long position,
        List<CollectionCompared> collections,
        Instant registeredAt)
        implements OperationsEvent {

    @Override
    public String subject() {
        return rebuild;
    }

    @Override
    public String unit() {
        return "";
    }
}
