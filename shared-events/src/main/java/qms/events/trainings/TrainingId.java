package qms.events.trainings;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one course. */
public record TrainingId(@JsonValue UUID value) {

    @JsonCreator
    public static TrainingId of(String value) {
        return new TrainingId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
