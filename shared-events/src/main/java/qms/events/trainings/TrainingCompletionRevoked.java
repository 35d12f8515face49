package qms.events.trainings;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when it turns out that the course was not taken after all. */
@EventName("training.completion-revoked")
public record TrainingCompletionRevoked(
        TrainingCompletionId completionId, String unit, String reason, Instant registeredAt)
        implements TrainingCompletionEvent {}
