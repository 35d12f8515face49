package qms.events.lexmaria;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.CaseRef;
import qms.events.EventName;
import qms.events.PersonalText;

/** Recorded when staff report an event in health care that has caused or could have caused a care injury (PSL 6 kap. 4 §). */
@EventName("lexmaria.event-reported")
public record LexMariaEventReported(
        LexMariaCaseId caseId,
        String unit,
        @Nullable CaseRef origin,
        LocalDate occurredOn,
        Instant reportedAt,
        String reportedAs,
        PersonalText description,
        @Nullable PersonalText acuteMeasures,
        @Nullable PersonalText patient,
        Instant registeredAt)
        implements LexMariaEvent {}
