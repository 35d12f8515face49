package qms.events.reporttemplates;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one template of written reports. */
public record ReportTemplateId(@JsonValue UUID value) {

    @JsonCreator
    public static ReportTemplateId of(String value) {
        return new ReportTemplateId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
