package qms.events.changerequests;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when it is decided that a change is to be made. */
@EventName("change-request.accepted")
public record ChangeRequestAccepted(
        ChangeRequestId requestId, String unit, @Nullable String note, Instant registeredAt)
        implements ChangeRequestEvent {}
