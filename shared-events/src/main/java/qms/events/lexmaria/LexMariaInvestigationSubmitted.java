package qms.events.lexmaria;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when IVO has been sent the investigation, with the notification or as soon as may be after it. */
@EventName("lexmaria.investigation-submitted")
public record LexMariaInvestigationSubmitted(
        LexMariaCaseId caseId,
        String unit,
        Instant submittedAt,
        @Nullable String contentHash,
        Instant registeredAt) implements LexMariaEvent {}
