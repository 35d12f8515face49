package qms.events.logchecks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one log check for ever; derived from the unit and the period, so that none is opened twice. */
public record LogCheckId(@JsonValue UUID value) {

    @JsonCreator
    public static LogCheckId of(String value) {
        return new LogCheckId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
