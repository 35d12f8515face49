package qms.events.deviations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one deviation. */
public record DeviationId(@JsonValue UUID value) {

    @JsonCreator
    public static DeviationId of(String value) {
        return new DeviationId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
