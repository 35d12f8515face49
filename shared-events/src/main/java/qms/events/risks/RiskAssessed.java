package qms.events.risks;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;
import qms.events.riskmaps.RiskMapId;

/**
 * Recorded when probability and consequence (1–5) have been judged; value, level and map version stay as they were that day. No {@code map} is
 * the organisation's.
 */
@EventName("risk.assessed")
public record RiskAssessed(
        RiskId riskId,
        String unit,
        int probability,
        int consequence,
        int value,
        String level,
        @Nullable RiskMapId map,
        int mapVersion,
        @Nullable LocalDate assessedOn,
        Instant registeredAt)
        implements RiskEvent {

    /** On the organisation's map. */
    public RiskAssessed(
            RiskId riskId,
            String unit,
            int probability,
            int consequence,
            int value,
            String level,
            int mapVersion,
            @Nullable LocalDate assessedOn,
            Instant registeredAt) {
        this(riskId, unit, probability, consequence, value, level, null, mapVersion, assessedOn, registeredAt);
    }
}
