package qms.events.lexmaria;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when the patient or a relative has been told of the event and of what is done about it (PSL 3 kap. 8 §). */
@EventName("lexmaria.patient-informed")
public record LexMariaPatientInformed(
        LexMariaCaseId caseId, String unit, LocalDate informedOn, String told, Instant registeredAt)
        implements LexMariaEvent {}
