package qms.events.changerequests;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one change request. */
public record ChangeRequestId(@JsonValue UUID value) {

    @JsonCreator
    public static ChangeRequestId of(String value) {
        return new ChangeRequestId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
