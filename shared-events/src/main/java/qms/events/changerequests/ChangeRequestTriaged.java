package qms.events.changerequests;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when the process facilitator has looked at a request. */
@EventName("change-request.triaged")
public record ChangeRequestTriaged(
        ChangeRequestId requestId, String unit, @Nullable String note, Instant registeredAt)
        implements ChangeRequestEvent {}
