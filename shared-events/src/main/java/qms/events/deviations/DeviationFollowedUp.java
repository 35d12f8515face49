package qms.events.deviations;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;
import qms.events.PersonalText;

/** Recorded when a manager has begun to follow up what the measures lead to. */
@EventName("deviation.followed-up")
public record DeviationFollowedUp(
        DeviationId deviationId,
        String unit,
        LocalDate followedUpOn,
        @Nullable PersonalText finding,
        Instant registeredAt)
        implements DeviationEvent {}
