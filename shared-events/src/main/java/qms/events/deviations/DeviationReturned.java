package qms.events.deviations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.events.CaseRef;
import qms.events.EventName;
import qms.events.PersonalText;

/** Recorded by the platform when that case is DECIDED or DECLINED, with the reason of a decline: the deviation goes on. */
@EventName("deviation.returned")
public record DeviationReturned(
        DeviationId deviationId,
        String unit,
        CaseRef from,
        String outcome,
        @Nullable PersonalText reason,
        Instant registeredAt)
        implements DeviationEvent {}
