package qms.events.complaints;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one complaint or viewpoint. */
public record ComplaintId(@JsonValue UUID value) {

    @JsonCreator
    public static ComplaintId of(String value) {
        return new ComplaintId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
