package qms.events.nonexecuted;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one quarterly report of non-executed decisions. */
public record NonExecutedReportId(@JsonValue UUID value) {

    @JsonCreator
    public static NonExecutedReportId of(String value) {
        return new NonExecutedReportId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
