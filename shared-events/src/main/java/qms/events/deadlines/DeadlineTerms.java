package qms.events.deadlines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By what a deadline was set, as it was that day: who says how long, and how sure that is.
 *
 * @param period WORKING_DAYS, DAYS, MONTHS, SAME_DAY (the law's own word is no period; the alarm is) or GIVEN (an authority has named the day)
 * @param length how many of them; 0 where the period has none
 * @param word the law's own word, where it names no period: genast, snarast, skyndsamt
 * @param provision the paragraph, where a law or regulation says it
 * @param confidence A (the text of the law), B (a second hand that can be trusted), C (commonly held) or U (the board's own choice)
 * @param board for which board alone it holds; for all without it
 * @param adjustable whether whoever answers for the case may stop or extend it
 */
public record DeadlineTerms(
        String period,
        int length,
        @Nullable String word,
        String source,
        @Nullable String provision,
        String confidence,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String board,
        boolean adjustable) {}
