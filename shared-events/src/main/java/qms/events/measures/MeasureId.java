package qms.events.measures;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one measure. */
public record MeasureId(@JsonValue UUID value) {

    @JsonCreator
    public static MeasureId of(String value) {
        return new MeasureId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
