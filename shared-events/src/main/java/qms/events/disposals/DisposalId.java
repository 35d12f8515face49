package qms.events.disposals;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a disposal. */
public record DisposalId(@JsonValue UUID value) {

    @JsonCreator
    public static DisposalId of(String value) {
        return new DisposalId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
