package qms.reports.declaredfigures;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.service.api.OfUnit;

/** A declared figure as it is read. */
record DeclaredFigureView(
        String id,
        @Nullable String externalId,
        String unit,
        int year,
        String figure,
        BigDecimal value,
        String text,
        Instant registeredAt)
        implements OfUnit {}
