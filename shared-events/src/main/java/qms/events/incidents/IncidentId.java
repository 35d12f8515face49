package qms.events.incidents;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies an incident. */
public record IncidentId(@JsonValue UUID value) {

    @JsonCreator
    public static IncidentId of(String value) {
        return new IncidentId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
