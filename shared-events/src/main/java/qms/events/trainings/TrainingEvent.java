package qms.events.trainings;

import qms.events.QmsEvent;

/** Everything that can happen to a course, in life-cycle order. */
public sealed interface TrainingEvent extends QmsEvent permits TrainingDefined, TrainingWithdrawn {

    TrainingId trainingId();

    @Override
    default String subject() {
        return trainingId().toString();
    }
}
