package qms.risks.analyses;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.service.api.OfUnit;

/**
 * What a unit has registered of one kind and day.
 *
 * @param withdrawnBecause why it no longer counts
 */
record AnalysisView(
        String id,
        String unit,
        String kind,
        int number,
        LocalDate performedOn,
        @Nullable String withdrawnBecause,
        Instant registeredAt)
        implements OfUnit {

    AnalysisView withdrawn(String reason) {
        return new AnalysisView(id, unit, kind, number, performedOn, reason, registeredAt);
    }
}
