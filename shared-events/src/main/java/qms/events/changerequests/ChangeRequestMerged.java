package qms.events.changerequests;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when a request asks for what another asks for already. */
@EventName("change-request.merged")
public record ChangeRequestMerged(ChangeRequestId requestId, String unit, ChangeRequestId into, Instant registeredAt)
        implements ChangeRequestEvent {}
