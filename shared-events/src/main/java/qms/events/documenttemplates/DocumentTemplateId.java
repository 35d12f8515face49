package qms.events.documenttemplates;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one Word template. */
public record DocumentTemplateId(@JsonValue UUID value) {

    @JsonCreator
    public static DocumentTemplateId of(String value) {
        return new DocumentTemplateId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
