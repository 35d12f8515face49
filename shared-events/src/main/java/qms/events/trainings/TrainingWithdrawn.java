package qms.events.trainings;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when a course is no longer to be taken. */
@EventName("training.withdrawn")
public record TrainingWithdrawn(TrainingId trainingId, String unit, String reason, Instant registeredAt)
        implements TrainingEvent {}
