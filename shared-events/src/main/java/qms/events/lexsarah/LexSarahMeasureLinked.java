package qms.events.lexsarah;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;
import qms.events.measures.MeasureId;

/** Recorded when the case names a measure that comes of it; {@code cause} is the number of the cause that it answers. */
@EventName("lexsarah.measure-linked")
public record LexSarahMeasureLinked(
        LexSarahCaseId caseId,
        String unit,
        MeasureId measureId,
        @Nullable String cause,
        Instant registeredAt) implements LexSarahEvent {}
