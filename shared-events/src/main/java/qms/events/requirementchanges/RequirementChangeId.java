package qms.events.requirementchanges;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one change in what is required. */
public record RequirementChangeId(@JsonValue UUID value) {

    @JsonCreator
    public static RequirementChangeId of(String value) {
        return new RequirementChangeId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
