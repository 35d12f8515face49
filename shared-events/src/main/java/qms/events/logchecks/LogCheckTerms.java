package qms.events.logchecks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How often the log is checked and how much of it, and who says so.
 *
 * @param months how many months a period has
 * @param sample how many readings are drawn; all of them where there are no more
 * @param signWithin days after the period within which the check is signed
 * @param source in Swedish
 * @param confidence A, B, C, or U for what no law says in figures
 */
public record LogCheckTerms(
        int months,
        int sample,
        int signWithin,
        String source,
        String provision,
        String confidence,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
