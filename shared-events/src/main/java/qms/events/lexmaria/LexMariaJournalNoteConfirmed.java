package qms.events.lexmaria;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when somebody has seen that the patient record says what the patient was told. */
@EventName("lexmaria.journal-note-confirmed")
public record LexMariaJournalNoteConfirmed(
        LexMariaCaseId caseId, String unit, LocalDate notedOn, String confirmedBy, Instant registeredAt)
        implements LexMariaEvent {}
