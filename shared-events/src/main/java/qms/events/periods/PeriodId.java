package qms.events.periods;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a unit's period for one kind of thing; it is derived from the three. */
public record PeriodId(@JsonValue UUID value) {

    @JsonCreator
    public static PeriodId of(String value) {
        return new PeriodId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
