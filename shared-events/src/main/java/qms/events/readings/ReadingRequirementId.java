package qms.events.readings;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one requirement to read a document. */
public record ReadingRequirementId(@JsonValue UUID value) {

    @JsonCreator
    public static ReadingRequirementId of(String value) {
        return new ReadingRequirementId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
