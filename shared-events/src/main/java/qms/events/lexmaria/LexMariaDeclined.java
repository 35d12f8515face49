package qms.events.lexmaria;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;
import qms.events.PersonalText;

/** Recorded when MAS or MAR finds that the event is none to go on with as lex Maria; what it came from goes on by itself. */
@EventName("lexmaria.declined")
public record LexMariaDeclined(
        LexMariaCaseId caseId,
        String unit,
        PersonalText reason,
        LocalDate declinedOn,
        String declinedBy,
        Instant registeredAt)
        implements LexMariaEvent {}
