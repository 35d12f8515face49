package qms.events.trainings;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when a person has taken a course, by the person or by their manager; {@code person} is a person id. */
@EventName("training.completed")
public record TrainingCompleted(
        TrainingCompletionId completionId,
        String unit,
        TrainingId trainingId,
        String person,
        LocalDate completedOn,
        @Nullable LocalDate validUntil,
        Instant registeredAt)
        implements TrainingCompletionEvent {}
