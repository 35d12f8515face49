package qms.events.lexmaria;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;
import qms.events.PersonalText;

/** Recorded when the one who is responsible for notifications has decided whether IVO is to be notified. */
@EventName("lexmaria.notification-decided")
public record LexMariaNotificationDecided(
        LexMariaCaseId caseId,
        String unit,
        boolean toBeNotified,
        PersonalText reason,
        LocalDate decidedOn,
        String decidedBy,
        Instant registeredAt)
        implements LexMariaEvent {}
