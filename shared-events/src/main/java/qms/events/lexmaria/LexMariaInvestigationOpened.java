package qms.events.lexmaria;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when the event analysis begins, by whom MAS or MAR appoints. */
@EventName("lexmaria.investigation-opened")
public record LexMariaInvestigationOpened(
        LexMariaCaseId caseId, String unit, String investigator, LocalDate openedOn, Instant registeredAt)
        implements LexMariaEvent {}
