package qms.events.lexmaria;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one lex Maria case. */
public record LexMariaCaseId(@JsonValue UUID value) {

    @JsonCreator
    public static LexMariaCaseId of(String value) {
        return new LexMariaCaseId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
