package qms.service.rebuilds;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qms.events.operations.CollectionCompared;
import qms.service.projection.RebuildClaim.Held;

/**
 * A service's lists beside its log.
 *
 * @param mode COMPARE, or REPLACE where what was folded was to take the place of what was live
 * @param state RUNNING, DONE, FAILED, or INTERRUPTED where the service was stopped before the end; what is read stands then as it stood
 * @param askedBy the random id of the person who asked
 * @param phase FOLDING, COMPARING or REPLACING, while it runs
 * @param read how many events have been read of the log, while it runs
 * @param events how many there are to read, while it runs
 * @param position at which position of the log both were compared
 * @param outcome EQUAL, DIFFERENT, or NOT_COMPARED where the lists had stopped and were built anew all the same
 * @param cause why it failed: LISTS_BEHIND or FAULT
 * @param collections what was found in each collection
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RebuildDetails(
        String id,
        String mode,
        String state,
        String askedBy,
        Instant askedAt,
        @Nullable Instant endedAt,
        @Nullable String phase,
        @Nullable Long read,
        @Nullable Long events,
        @Nullable Long position,
        @Nullable String outcome,
        @Nullable String cause,
        List<CollectionCompared> collections) {

    static RebuildDetails of(RebuildView view, Optional<Held> held) {
        Held running = view.endedAt() == null
                ? held.filter(now -> now.rebuild().equals(view.id())).orElse(null)
                : null;
        return new RebuildDetails(
                view.id(),
                view.mode(),
                state(view, running),
                view.askedBy(),
                view.askedAt(),
                view.endedAt(),
                running == null ? null : running.phase().name(),
                running == null ? null : running.read(),
                running == null ? null : running.of(),
                view.position(),
                view.outcome(),
                view.cause(),
                view.collections());
    }

    private static String state(RebuildView view, @Nullable Held running) {
        if (view.endedAt() == null) {
            return running == null ? "INTERRUPTED" : "RUNNING";
        }
        return view.cause() == null ? "DONE" : "FAILED";
    }
}
