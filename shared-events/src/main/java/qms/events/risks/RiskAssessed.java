package qms.events.risks;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when probability and consequence (1–5) have been judged; value, level and map version stay as they were that day. */
@EventName("risk.assessed")
public record RiskAssessed(
        RiskId riskId,
        String unit,
        int probability,
        int consequence,
        int value,
        String level,
        int mapVersion,
        @Nullable LocalDate assessedOn,
        Instant registeredAt)
        implements RiskEvent {}
