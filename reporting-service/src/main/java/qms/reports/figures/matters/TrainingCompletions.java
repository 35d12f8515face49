package qms.reports.figures.matters;

import java.util.List;
import org.springframework.stereotype.Component;
import qms.events.trainings.TrainingCompleted;
import qms.events.trainings.TrainingCompletionEvent;
import qms.events.trainings.TrainingCompletionRevoked;
import qms.reports.figures.matters.Matter.Row;

/** That somebody has completed a training; who, a report does not say. */
@Component
final class TrainingCompletions extends MatterProjection<TrainingCompletionEvent> {

    TrainingCompletions() {
        super("report-training-completions", TrainingCompletionEvent.class);
    }

    @Override
    protected List<Row> rows(List<Row> before, TrainingCompletionEvent event) {
        return switch (event) {
            case TrainingCompleted e ->
                List.of(Row.of("completion", e.completedOn().getYear(), e.completedOn())
                        .and("training", e.trainingId()));
            case TrainingCompletionRevoked e -> List.of();
        };
    }
}
