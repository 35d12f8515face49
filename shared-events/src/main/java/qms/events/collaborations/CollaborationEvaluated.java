package qms.events.collaborations;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when a collaboration has been evaluated by the collaboration model; {@code decision} is KEEP, DEVELOP or END. */
@EventName("collaboration.evaluated")
public record CollaborationEvaluated(
        CollaborationId collaborationId,
        String unit,
        String works,
        String worksNot,
        String decision,
        LocalDate evaluatedOn,
        Instant registeredAt)
        implements CollaborationEvent {}
