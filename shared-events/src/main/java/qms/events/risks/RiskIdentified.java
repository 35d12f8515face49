package qms.events.risks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when anyone in a unit has named something that could lead to deficient quality. */
@EventName("risk.identified")
public record RiskIdentified(
        RiskId riskId,
        String unit,
        @Nullable String externalId,
        int year,
        @Nullable String process,
        @Nullable String subprocess,
        @Nullable String activity,
        String risk,
        Instant registeredAt)
        implements RiskEvent {}
