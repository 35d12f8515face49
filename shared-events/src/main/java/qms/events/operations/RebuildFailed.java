package qms.events.operations;

import java.time.Instant;
import qms.events.EventName;

/** Recorded by the platform when a rebuild could not be carried out; what is read stands as it stood. */
@EventName("operations.rebuild-failed")
public record RebuildFailed(String rebuild, String service, String cause, Instant registeredAt)
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
