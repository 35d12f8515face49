package qms.events.lexsarah;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;
import qms.events.PersonalText;

/** Recorded when IVO asks for more, with the day it sets; a closed case is open again by it. */
@EventName("lexsarah.supplement-requested")
public record LexSarahSupplementRequested(
        LexSarahCaseId caseId,
        String unit,
        Instant requestedAt,
        LocalDate due,
        PersonalText request,
        Instant registeredAt)
        implements LexSarahEvent {}
