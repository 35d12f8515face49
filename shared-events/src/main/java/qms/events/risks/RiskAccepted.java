package qms.events.risks;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/**
 * Recorded when it is decided to take no action ("ingen åtgärd"), with the reason where one was given, the role that approved it and the last
 * day for which it holds.
 */
@EventName("risk.accepted")
public record RiskAccepted(
        RiskId riskId,
        String unit,
        @Nullable String reason,
        @Nullable String approver,
        @Nullable LocalDate acceptedUntil,
        Instant registeredAt)
        implements RiskEvent {

    /** Until further notice, by nobody in particular: as imports tell it. */
    public RiskAccepted(RiskId riskId, String unit, @Nullable String reason, Instant registeredAt) {
        this(riskId, unit, reason, null, null, registeredAt);
    }
}
