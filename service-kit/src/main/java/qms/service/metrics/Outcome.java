package qms.service.metrics;

import java.util.Locale;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import qms.service.store.Refusal;
import qms.web.problems.Problem;

/** What became of a command. */
enum Outcome {
    DONE,
    /** By the rules of the thing, or for what the request says of version and key: somebody can do something about it. */
    REFUSED,
    /** Another writer was quicker; the desk tries again. */
    CONFLICT,
    /** A store did not answer. */
    UNAVAILABLE,
    /** Anything else, which is a fault of ours. */
    FAILED;

    private static final int SERVER_ERRORS = 500;

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Outcome of(@Nullable Throwable cause) {
        for (Throwable one = cause; one != null; one = one.getCause()) {
            Outcome outcome = judged(one);
            if (outcome != FAILED) {
                return outcome;
            }
        }
        return FAILED;
    }

    private static Outcome judged(Throwable one) {
        return switch (one) {
            case Refusal refusal -> REFUSED;
            case Problem problem -> problem.type().status() < SERVER_ERRORS ? REFUSED : UNAVAILABLE;
            case ConcurrencyException conflict -> CONFLICT;
            case AggregateStreamCreationException conflict -> CONFLICT;
            case EventStoreException away -> UNAVAILABLE;
            default -> FAILED;
        };
    }
}
