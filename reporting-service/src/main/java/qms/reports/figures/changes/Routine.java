package qms.reports.figures.changes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.service.projection.Recorded;

/**
 * A document or a process: which versions of it have come to hold.
 *
 * @param next what it is called when its next version is published
 */
record Routine(String id, String unit, String next, List<Publication> publications) {

    /** That a version was published, and from when it holds. */
    record Publication(
            String version,
            String title,
            LocalDate validFrom,
            Instant registeredAt,
            Instant recordedAt,
            long position) {}

    static Routine of(String id, String unit, String title) {
        return new Routine(id, unit, title, List.of());
    }

    Routine called(@Nullable String title) {
        return title == null ? this : new Routine(id, unit, title, publications);
    }

    Routine published(String version, LocalDate validFrom, Instant registeredAt, Recorded recorded) {
        List<Publication> more = new ArrayList<>(publications);
        more.add(new Publication(version, next, validFrom, registeredAt, recorded.recordedAt(), recorded.position()));
        return new Routine(id, unit, next, List.copyOf(more));
    }
}
