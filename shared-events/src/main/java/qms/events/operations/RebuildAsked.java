package qms.events.operations;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when somebody asks a service to compare what it has read with the log, or to build it anew, by whom (metadata). */
@EventName("operations.rebuild-asked")
public record RebuildAsked(String rebuild, String service, String mode, Instant registeredAt)
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
