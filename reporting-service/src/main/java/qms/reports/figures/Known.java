package qms.reports.figures;

import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What is taken as known: everything; or only what was registered at a moment ({@code asOf}, by the dates people gave); or only what the log
 * held at a moment ({@code recordedBy}, by the log's own time) or up to a position; or all of these.
 */
public record Known(@Nullable Instant asOf, @Nullable Instant recordedBy, long position) {

    public static final Known EVERYTHING = new Known(null, null);

    public Known(@Nullable Instant asOf, @Nullable Instant recordedBy) {
        this(asOf, recordedBy, Long.MAX_VALUE);
    }

    /** Only what the log held up to a position, which a moment cannot say as sharply. */
    public static Known until(long position) {
        return new Known(null, null, position);
    }

    public boolean counts(Fact fact) {
        return holds(fact.registeredAt(), fact.recordedAt(), fact.position());
    }

    /** The same for what is no fact. */
    public boolean holds(Instant registeredAt, Instant recordedAt, long at) {
        return (asOf == null || !registeredAt.isAfter(asOf))
                && (recordedBy == null || !recordedAt.isAfter(recordedBy))
                && at <= position;
    }

    /** Whether it is counted although it was imported after the as-of moment. */
    public boolean importedLater(Fact fact) {
        return asOf != null && fact.imported() && fact.recordedAt().isAfter(asOf) && counts(fact);
    }

    public boolean importedLater(Collection<Fact> facts) {
        return facts.stream().anyMatch(this::importedLater);
    }

    /** The number for an as-of answer; null in any other, where the question has no meaning. */
    public @Nullable Long inAnswer(long importedLater) {
        return asOf == null ? null : Long.valueOf(importedLater);
    }
}
