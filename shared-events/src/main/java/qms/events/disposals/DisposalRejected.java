package qms.events.disposals;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when whoever decides says that the case is to be kept. */
@EventName("disposal.rejected")
public record DisposalRejected(DisposalId disposalId, String unit, String reason, Instant registeredAt)
        implements DisposalEvent {}
