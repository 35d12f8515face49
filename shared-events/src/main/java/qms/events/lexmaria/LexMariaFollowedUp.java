package qms.events.lexmaria;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;
import qms.events.PersonalText;

/** Recorded when MAS or MAR has followed up what the case led to; may be done again. */
@EventName("lexmaria.followed-up")
public record LexMariaFollowedUp(
        LexMariaCaseId caseId,
        String unit,
        PersonalText result,
        LocalDate followedUpOn,
        String followedUpBy,
        Instant registeredAt)
        implements LexMariaEvent {}
