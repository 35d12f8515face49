package qms.events.trainings;

import qms.events.QmsEvent;

/** Everything that can happen to the record that a course was taken, in life-cycle order. */
public sealed interface TrainingCompletionEvent extends QmsEvent permits TrainingCompleted, TrainingCompletionRevoked {

    TrainingCompletionId completionId();

    @Override
    default String subject() {
        return completionId().toString();
    }
}
