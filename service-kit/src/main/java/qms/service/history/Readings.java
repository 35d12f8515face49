package qms.service.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.service.access.AccessView;
import qms.service.history.HistoryStep.Reading;

/** Who has read a thing and when, as far as whoever asks may be told; the first reading first. */
record Readings(@Nullable List<AccessView> all) {

    static final Readings UNTOLD = new Readings(null);

    /** Those of the thing as it was from one step until before the next; null where nobody is told. */
    @Nullable
    List<Reading> from(Instant step, @Nullable Instant next) {
        return all == null
                ? null
                : all.stream()
                        .filter(reading -> !reading.readAt().isBefore(step)
                                && (next == null || reading.readAt().isBefore(next)))
                        .map(Readings::told)
                        .toList();
    }

    private static Reading told(AccessView reading) {
        return new Reading(
                reading.person(),
                reading.roles(),
                reading.actorUnits(),
                reading.kind(),
                reading.readAt(),
                reading.purpose());
    }
}
