package qms.events.lexmaria;

import java.time.Instant;
import qms.events.EventName;
import qms.events.measures.MeasureId;

/** Recorded when the case names a measure that comes of it. */
@EventName("lexmaria.measure-linked")
public record LexMariaMeasureLinked(LexMariaCaseId caseId, String unit, MeasureId measureId, Instant registeredAt)
        implements LexMariaEvent {}
