package qms.events.selfchecks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one self-check of one unit and year. */
public record SelfCheckId(@JsonValue UUID value) {

    @JsonCreator
    public static SelfCheckId of(String value) {
        return new SelfCheckId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
