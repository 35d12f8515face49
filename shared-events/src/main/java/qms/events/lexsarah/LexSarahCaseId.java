package qms.events.lexsarah;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one lex Sarah case. */
public record LexSarahCaseId(@JsonValue UUID value) {

    @JsonCreator
    public static LexSarahCaseId of(String value) {
        return new LexSarahCaseId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
