package qms.processes.trainings;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import qms.events.trainings.TrainingId;

/** Everything that can be asked of a course, in life-cycle order. */
sealed interface TrainingCommand {

    TrainingId trainingId();

    @TargetAggregateIdentifier
    default String thing() {
        return trainingId().toString();
    }

    /** Without roles it is for everybody; without months it never runs out. */
    record DefineTraining(
            TrainingId trainingId,
            String unit,
            String title,
            String kind,
            List<String> mandatoryFor,
            @Nullable Integer validMonths,
            @Nullable String link)
            implements TrainingCommand {}

    record WithdrawTraining(TrainingId trainingId, String reason) implements TrainingCommand {}
}
