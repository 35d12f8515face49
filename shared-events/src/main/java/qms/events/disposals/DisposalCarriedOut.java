package qms.events.disposals;

import java.time.Instant;
import qms.events.EventName;

/** Recorded by the platform when the keys are destroyed and nothing is left of them on the disk of the vault. */
@EventName("disposal.carried-out")
public record DisposalCarriedOut(DisposalId disposalId, String unit, Instant registeredAt) implements DisposalEvent {}
