package qms.events.collaborations;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when a unit describes a collaboration, and again each time it is described anew. */
@EventName("collaboration.described")
public record CollaborationDescribed(
        CollaborationId collaborationId, String unit, CollaborationTerms terms, Instant registeredAt)
        implements CollaborationEvent {}
