package qms.events.lexsarah;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;
import qms.events.PersonalText;

/** Recorded when IVO has decided: NO_FURTHER_ACTION, CRITICISM, INSPECTION or OTHER. */
@EventName("lexsarah.ivo-decided")
public record LexSarahIvoDecided(
        LexSarahCaseId caseId,
        String unit,
        LocalDate decidedOn,
        String outcome,
        PersonalText summary,
        Instant registeredAt)
        implements LexSarahEvent {}
