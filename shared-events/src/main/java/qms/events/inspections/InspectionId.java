package qms.events.inspections;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one inspection. */
public record InspectionId(@JsonValue UUID value) {

    @JsonCreator
    public static InspectionId of(String value) {
        return new InspectionId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
