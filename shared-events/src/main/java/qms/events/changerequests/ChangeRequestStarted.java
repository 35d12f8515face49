package qms.events.changerequests;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when the work with a change begins. */
@EventName("change-request.started")
public record ChangeRequestStarted(ChangeRequestId requestId, String unit, Instant registeredAt)
        implements ChangeRequestEvent {}
