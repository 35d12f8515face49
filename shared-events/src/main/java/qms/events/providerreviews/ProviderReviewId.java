package qms.events.providerreviews;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one review of a provider. */
public record ProviderReviewId(@JsonValue UUID value) {

    @JsonCreator
    public static ProviderReviewId of(String value) {
        return new ProviderReviewId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
