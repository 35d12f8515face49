package qms.events.providers;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one provider. */
public record ProviderId(@JsonValue UUID value) {

    @JsonCreator
    public static ProviderId of(String value) {
        return new ProviderId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
