package qms.reports.figures.matters;

import java.util.List;
import org.springframework.stereotype.Component;
import qms.events.trainings.TrainingDefined;
import qms.events.trainings.TrainingEvent;
import qms.events.trainings.TrainingWithdrawn;
import qms.reports.figures.matters.Matter.Row;

/** Trainings that there are, under whose title completions are told. */
@Component
final class Trainings extends MatterProjection<TrainingEvent> {

    Trainings() {
        super("report-trainings", TrainingEvent.class);
    }

    @Override
    protected List<Row> rows(List<Row> before, TrainingEvent event) {
        return switch (event) {
            case TrainingDefined e ->
                List.of(Row.of("training", null, null).and("title", e.title()).and("kind", e.kind()));
            case TrainingWithdrawn e -> before;
        };
    }
}
