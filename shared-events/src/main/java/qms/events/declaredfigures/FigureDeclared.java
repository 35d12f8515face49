package qms.events.declaredfigures;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when a unit states a figure for a year and where it comes from. */
@EventName("figure.declared")
public record FigureDeclared(
        DeclaredFigureId declaredFigureId,
        String unit,
        @Nullable String externalId,
        int year,
        String figure,
        BigDecimal value,
        String text,
        Instant registeredAt)
        implements DeclaredFigureEvent {}
