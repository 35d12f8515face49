package qms.events.risks;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;
import qms.events.riskmaps.RiskMapId;

/** Recorded when it has been judged what is left of a risk after its measures; no {@code map} is the organisation's. */
@EventName("risk.residual-assessed")
public record RiskResidualAssessed(
        RiskId riskId,
        String unit,
        int probability,
        int consequence,
        int value,
        String level,
        @Nullable RiskMapId map,
        int mapVersion,
        LocalDate assessedOn,
        Instant registeredAt)
        implements RiskEvent {}
