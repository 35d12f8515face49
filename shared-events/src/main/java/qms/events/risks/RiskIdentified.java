package qms.events.risks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/**
 * Recorded when anyone in a unit has named something that could lead to deficient quality, or when a risk of an earlier year goes on in a
 * new one; {@code lineage} is then the first risk of them all.
 */
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
        @Nullable RiskId carriedFrom,
        @Nullable RiskId lineage,
        Instant registeredAt)
        implements RiskEvent {

    /** A risk that is new. */
    public RiskIdentified(
            RiskId riskId,
            String unit,
            @Nullable String externalId,
            int year,
            @Nullable String process,
            @Nullable String subprocess,
            @Nullable String activity,
            String risk,
            Instant registeredAt) {
        this(riskId, unit, externalId, year, process, subprocess, activity, risk, null, null, registeredAt);
    }
}
