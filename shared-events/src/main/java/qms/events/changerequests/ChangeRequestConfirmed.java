package qms.events.changerequests;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when whoever asked says that the change is what was wanted. */
@EventName("change-request.confirmed")
public record ChangeRequestConfirmed(
        ChangeRequestId requestId, String unit, @Nullable String note, Instant registeredAt)
        implements ChangeRequestEvent {}
