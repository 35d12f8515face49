package qms.events.readings;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one signature. */
public record ReadingId(@JsonValue UUID value) {

    @JsonCreator
    public static ReadingId of(String value) {
        return new ReadingId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
