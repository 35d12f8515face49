package qms.events.trainings;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when a course is defined for a unit and everybody below it; without roles it is for everybody, without months it never runs out. */
@EventName("training.defined")
public record TrainingDefined(
        TrainingId trainingId,
        String unit,
        String title,
        String kind,
        List<String> mandatoryFor,
        @Nullable Integer validMonths,
        @Nullable String link,
        Instant registeredAt)
        implements TrainingEvent {}
