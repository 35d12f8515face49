package qms.events.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one reading, derived from the case, the person, the kind and the hour, so that none is recorded twice; or one bundle. */
public record AccessId(@JsonValue UUID value) {

    @JsonCreator
    public static AccessId of(String value) {
        return new AccessId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
