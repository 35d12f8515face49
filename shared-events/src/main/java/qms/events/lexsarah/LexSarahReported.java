package qms.events.lexsarah;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;
import qms.events.PersonalText;

/** Recorded when staff report misconduct or a tangible risk of it; {@code kind} is REPORT, or PROVIDER_INFORMATION where a private provider informs the board. */
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
        PersonalText description)
        implements LexSarahEvent {}
