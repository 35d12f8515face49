package qms.events.unitdescriptions;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies the description of one unit for one year. */
public record UnitDescriptionId(@JsonValue UUID value) {

    @JsonCreator
    public static UnitDescriptionId of(String value) {
        return new UnitDescriptionId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
