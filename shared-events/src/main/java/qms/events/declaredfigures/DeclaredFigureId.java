package qms.events.declaredfigures;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one declared figure. */
public record DeclaredFigureId(@JsonValue UUID value) {

    @JsonCreator
    public static DeclaredFigureId of(String value) {
        return new DeclaredFigureId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
