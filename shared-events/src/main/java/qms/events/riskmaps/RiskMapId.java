package qms.events.riskmaps;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one map. */
public record RiskMapId(@JsonValue UUID value) {

    @JsonCreator
    public static RiskMapId of(String value) {
        return new RiskMapId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
