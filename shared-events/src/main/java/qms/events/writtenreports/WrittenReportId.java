package qms.events.writtenreports;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one written report. */
public record WrittenReportId(@JsonValue UUID value) {

    @JsonCreator
    public static WrittenReportId of(String value) {
        return new WrittenReportId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
