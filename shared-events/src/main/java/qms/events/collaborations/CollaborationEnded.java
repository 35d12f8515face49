package qms.events.collaborations;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when a collaboration is no longer held. */
@EventName("collaboration.ended")
public record CollaborationEnded(
        CollaborationId collaborationId, String unit, LocalDate endedOn, String reason, Instant registeredAt)
        implements CollaborationEvent {}
