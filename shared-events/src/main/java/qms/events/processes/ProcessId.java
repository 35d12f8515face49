package qms.events.processes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one process, whatever number it bears: numbers are not unique. */
public record ProcessId(@JsonValue UUID value) {

    @JsonCreator
    public static ProcessId of(String value) {
        return new ProcessId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
