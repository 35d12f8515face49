package qms.events.deadlines;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a deadline for ever; derived from the case, the obligation and the occasion, so that none is set twice. */
public record DeadlineId(@JsonValue UUID value) {

    @JsonCreator
    public static DeadlineId of(String value) {
        return new DeadlineId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
