package qms.service.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** The Idempotency-Keys that a thing has answered, as its own events tell. A key belongs to the person who used it. */
final class RememberedKeys {

    private final Map<Use, Answer> answers = new HashMap<>();

    /** A command may give several events: its answer is the version after the last of them. */
    void remember(MetaData metadata, long version) {
        Use use = Use.of(metadata);
        if (use != null) {
            answers.put(use, new Answer(fingerprint(metadata), version));
        }
    }

    /** The version that this key was answered with, if it has been used before. */
    OptionalLong answered(MetaData metadata) {
        Use use = Use.of(metadata);
        Answer earlier = use == null ? null : answers.get(use);
        if (earlier == null) {
            return OptionalLong.empty();
        }
        if (!earlier.fingerprint().equals(fingerprint(metadata))) {
            throw new KeyReused("the Idempotency-Key has been used for something else");
        }
        return OptionalLong.of(earlier.version());
    }

    private static String fingerprint(MetaData metadata) {
        return Objects.requireNonNullElse((String) metadata.get(Meta.FINGERPRINT), "");
    }

    private record Use(@Nullable String actor, String key) {

        static @Nullable Use of(MetaData metadata) {
            String key = (String) metadata.get(Meta.KEY);
            return key == null ? null : new Use((String) metadata.get(Meta.ACTOR), key);
        }
    }

    private record Answer(String fingerprint, long version) {}
}
