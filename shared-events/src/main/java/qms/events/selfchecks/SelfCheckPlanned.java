package qms.events.selfchecks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;
import qms.events.risks.RiskId;

/** Recorded when a unit plans what it will check during a year and how often. */
@EventName("self-check.planned")
public record SelfCheckPlanned(
        SelfCheckId selfCheckId,
        String unit,
        @Nullable String externalId,
        int year,
        @Nullable String process,
        @Nullable String subprocess,
        String name,
        @Nullable RiskId risk,
        String frequency,
        Instant registeredAt)
        implements SelfCheckEvent {}
