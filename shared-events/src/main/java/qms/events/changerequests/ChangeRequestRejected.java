package qms.events.changerequests;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when it is decided that a change is not to be made. */
@EventName("change-request.rejected")
public record ChangeRequestRejected(ChangeRequestId requestId, String unit, String reason, Instant registeredAt)
        implements ChangeRequestEvent {}
