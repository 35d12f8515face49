package qms.events.trainings;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies that one person has taken a course on one day. */
public record TrainingCompletionId(@JsonValue UUID value) {

    @JsonCreator
    public static TrainingCompletionId of(String value) {
        return new TrainingCompletionId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
