package qms.events.operations;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when an event that could not be counted is given up for good, by whom (metadata) and why. */
@EventName("operations.dead-letter-given-up")
public record DeadLetterGivenUp(
        String letter, String service, String thing, long position, String reason, Instant registeredAt)
        implements OperationsEvent {

    @Override
    public String subject() {
        return letter;
    }

    @Override
    public String unit() {
        return "";
    }
}
