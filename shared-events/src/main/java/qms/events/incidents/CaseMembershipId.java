package qms.events.incidents;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies what is known of one case's belonging to an incident; it is derived from the case. */
public record CaseMembershipId(@JsonValue UUID value) {

    @JsonCreator
    public static CaseMembershipId of(String value) {
        return new CaseMembershipId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
