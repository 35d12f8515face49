package qms.reports.figures.dashboards;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.UnitName;

/**
 * The things behind a tile of a dashboard.
 *
 * @param number the tile's: the sum of {@code n} over the things, with those that are not shown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Behind(
        UnitName unit,
        int year,
        LocalDate day,
        @Nullable Instant asOf,
        @Nullable Instant recordedBy,
        String tile,
        String label,
        long number,
        List<CountedThing> things,
        Unseen notShown) {

    /**
     * One thing.
     *
     * @param text what it is called
     * @param n what it adds: the occurrences of a self-check, the periods of a description; 1 of everything else
     */
    record CountedThing(String collection, String id, String link, UnitName unit, String text, long n) {}

    /** The things that the asker may not see: how many, and what they add to the number. */
    record Unseen(long things, long number) {}
}
