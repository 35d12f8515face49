package qms.events.risks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one risk of one unit and year. */
public record RiskId(@JsonValue UUID value) {

    @JsonCreator
    public static RiskId of(String value) {
        return new RiskId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
