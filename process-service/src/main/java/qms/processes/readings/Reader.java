package qms.processes.readings;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to read a document.
 *
 * @param state READ, OUTDATED (an earlier version, which said something else) or UNREAD
 * @param version the newest that they have signed
 */
record Reader(
        String person,
        String unit,
        String state,
        @Nullable String version,
        @Nullable Instant signedAt,
        LocalDate due,
        boolean late) {}
