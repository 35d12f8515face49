package qms.events.lexmaria;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import qms.events.EventName;
import qms.events.PersonalText;

/** Recorded when the event analysis is written: the course of events, the factors behind it and what follows (PSL 3 kap. 3 §); a later one stands before an earlier. */
@EventName("lexmaria.event-analysed")
public record LexMariaEventAnalysed(
        LexMariaCaseId caseId,
        String unit,
        PersonalText courseOfEvents,
        List<String> causeAreas,
        PersonalText causes,
        PersonalText conclusions,
        boolean similarBefore,
        LocalDate analysedOn,
        String analysedBy,
        Instant registeredAt)
        implements LexMariaEvent {}
