package qms.deviations.logchecks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.logchecks.LogCheckTerms;
import qms.events.logchecks.SampledAccess;

/**
 * A log check as it is answered.
 *
 * @param to the last day of the period
 * @param due the day by which it is to be signed
 * @param readings how many readings the period has
 * @param seed with which the sample was drawn
 * @param unusual where the period's readings are listed that a rule finds unusual
 */
record LogCheckDetails(
        String id,
        String unit,
        LogCheckStatus state,
        LocalDate from,
        LocalDate to,
        LocalDate due,
        LogCheckTerms terms,
        int readings,
        String seed,
        List<SampledAccess> sample,
        List<RemarkDetails> remarks,
        @Nullable SignatureDetails signature,
        String unusual) {

    /** What was said of a reading, or of the whole. */
    record RemarkDetails(@Nullable String reading, String verdict, String text, String by, Instant registeredAt) {}

    /** Who has signed for what. */
    record SignatureDetails(String conclusion, String signedBy, String role, LocalDate signedOn) {}
}
