package qms.events.changerequests;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when a change has been made, with the version that it led to. */
@EventName("change-request.done")
public record ChangeRequestDone(ChangeRequestId requestId, String unit, ChangeAnswer answer, Instant registeredAt)
        implements ChangeRequestEvent {}
