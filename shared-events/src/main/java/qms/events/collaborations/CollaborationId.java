package qms.events.collaborations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one collaboration of a unit. */
public record CollaborationId(@JsonValue UUID value) {

    @JsonCreator
    public static CollaborationId of(String value) {
        return new CollaborationId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
