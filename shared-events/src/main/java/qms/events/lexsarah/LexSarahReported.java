package qms.events.lexsarah;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.CaseRef;
import qms.events.EventName;
import qms.events.PersonalText;

/**
 * Recorded when staff report misconduct or a tangible risk of it; {@code kind} is REPORT, or PROVIDER_INFORMATION where a private provider informs the board.
 *
 * @param origin the case that the report came of
 * @param reporterPerson the id of the person who reported, where they reported themselves
 */
@EventName("lexsarah.reported")
public record LexSarahReported(
        LexSarahCaseId caseId,
        String unit,
        @Nullable String externalId,
        String kind,
        String lawArea,
        LocalDate occurredOn,
        Instant reportedAt,
        Instant registeredAt,
        Reporter reporter,
        String category,
        @Nullable String otherCategory,
        PersonalText description,
        @Nullable CaseRef origin,
        @Nullable String reporterPerson)
        implements LexSarahEvent {

    /** As it was known before more was asked about it, and as an import tells it. */
    public LexSarahReported(
            LexSarahCaseId caseId,
            String unit,
            @Nullable String externalId,
            String kind,
            String lawArea,
            LocalDate occurredOn,
            Instant reportedAt,
            Instant registeredAt,
            Reporter reporter,
            String category,
            @Nullable String otherCategory,
            PersonalText description) {
        this(
                caseId,
                unit,
                externalId,
                kind,
                lawArea,
                occurredOn,
                reportedAt,
                registeredAt,
                reporter,
                category,
                otherCategory,
                description,
                null,
                null);
    }
}
