package qms.events.analyses;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies what was registered of one day. */
public record AnalysisId(@JsonValue UUID value) {

    @JsonCreator
    public static AnalysisId of(String value) {
        return new AnalysisId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
