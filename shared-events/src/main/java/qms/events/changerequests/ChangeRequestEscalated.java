package qms.events.changerequests;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when a request reaches so far that the steering group is to decide. */
@EventName("change-request.escalated")
public record ChangeRequestEscalated(ChangeRequestId requestId, String unit, String reason, Instant registeredAt)
        implements ChangeRequestEvent {}
