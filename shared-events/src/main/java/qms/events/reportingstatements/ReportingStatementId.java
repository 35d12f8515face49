package qms.events.reportingstatements;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one reporting statement. */
public record ReportingStatementId(@JsonValue UUID value) {

    @JsonCreator
    public static ReportingStatementId of(String value) {
        return new ReportingStatementId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
