package qms.events.surveys;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one survey of one unit. */
public record SurveyId(@JsonValue UUID value) {

    @JsonCreator
    public static SurveyId of(String value) {
        return new SurveyId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
