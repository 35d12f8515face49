package qms.events.measures;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when it has been judged what an implemented measure has led to: EFFECTIVE, PARTLY or NOT; {@code judgedBy} is a role, never a name. */
@EventName("measure.effect-judged")
public record MeasureEffectJudged(
        MeasureId measureId,
        String unit,
        String effect,
        @Nullable String comment,
        LocalDate judgedOn,
        String judgedBy,
        Instant registeredAt)
        implements MeasureEvent {}
