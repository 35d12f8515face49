package qms.events.deviations;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/**
 * Recorded when the unit's manager has read it: under which laws ({@code SOL}, {@code LSS}, {@code HSL}; none for what is internal), of
 * what kind, and whether misconduct is suspected.
 */
@EventName("deviation.triaged")
public record DeviationTriaged(
        DeviationId deviationId,
        String unit,
        List<String> legalBases,
        String category,
        @Nullable String subcategory,
        boolean suspectedMisconduct,
        Instant registeredAt)
        implements DeviationEvent {}
