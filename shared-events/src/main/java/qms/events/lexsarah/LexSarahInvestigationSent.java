package qms.events.lexsarah;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when the investigation has been sent to IVO after the notification; {@code contentHash} is the SHA-256 of what was sent. */
@EventName("lexsarah.investigation-sent")
public record LexSarahInvestigationSent(
        LexSarahCaseId caseId, String unit, Instant sentAt, String sentBy, String contentHash, Instant registeredAt)
        implements LexSarahEvent {}
