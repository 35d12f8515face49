package qms.events.lexsarah;

import java.time.Instant;
import qms.events.EventName;
import qms.events.PersonalText;

/** Recorded when what IVO asked for has been sent; {@code contentHash} is the SHA-256 of the case as it then was. */
@EventName("lexsarah.supplement-sent")
public record LexSarahSupplementSent(
        LexSarahCaseId caseId,
        String unit,
        Instant sentAt,
        String sentBy,
        PersonalText answer,
        String contentHash,
        Instant registeredAt)
        implements LexSarahEvent {}
