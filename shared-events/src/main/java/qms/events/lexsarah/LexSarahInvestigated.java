package qms.events.lexsarah;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when the investigator has completed the investigation, or completed it anew before a level is decided. */
@EventName("lexsarah.investigated")
public record LexSarahInvestigated(
        LexSarahCaseId caseId,
        String unit,
        String investigator,
        LexSarahInvestigation investigation,
        Instant registeredAt)
        implements LexSarahEvent {}
