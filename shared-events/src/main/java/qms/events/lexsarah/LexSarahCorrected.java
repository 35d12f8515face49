package qms.events.lexsarah;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;
import qms.events.PersonalText;

/**
 * Recorded when the report was entered wrongly: the new values stand here, the old ones stay in the history.
 *
 * @param undoes the number of the correction that this one takes back, if it does
 */
@EventName("lexsarah.corrected")
public record LexSarahCorrected(
        LexSarahCaseId caseId,
        String unit,
        PersonalText reason,
        @Nullable String lawArea,
        @Nullable LocalDate occurredOn,
        @Nullable String category,
        @Nullable String otherCategory,
        Instant registeredAt,
        @Nullable Long undoes)
        implements LexSarahEvent {

    public LexSarahCorrected(
            LexSarahCaseId caseId,
            String unit,
            PersonalText reason,
            @Nullable String lawArea,
            @Nullable LocalDate occurredOn,
            @Nullable String category,
            @Nullable String otherCategory,
            Instant registeredAt) {
        this(caseId, unit, reason, lawArea, occurredOn, category, otherCategory, registeredAt, null);
    }

    /** The report as it should have been entered. */
    public LexSarahReported of(LexSarahReported report) {
        return new LexSarahReported(
                report.caseId(),
                report.unit(),
                report.externalId(),
                report.kind(),
                lawArea == null ? report.lawArea() : lawArea,
                occurredOn == null ? report.occurredOn() : occurredOn,
                report.reportedAt(),
                report.registeredAt(),
                report.reporter(),
                category == null ? report.category() : category,
                category == null ? report.otherCategory() : otherCategory,
                report.description(),
                report.origin(),
                report.reporterPerson());
    }
}
