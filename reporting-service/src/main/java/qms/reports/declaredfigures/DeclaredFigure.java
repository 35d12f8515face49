package qms.reports.declaredfigures;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import qms.events.declaredfigures.DeclaredFigureEvent;
import qms.events.declaredfigures.FigureDeclared;
import qms.service.store.EventSourcedThing;

/** A figure that a unit has declared. */
@AggregateRoot
final class DeclaredFigure extends EventSourcedThing<DeclaredFigureEvent> {

    DeclaredFigure() {}

    @CommandHandler
    DeclaredFigure(DeclareFigure command, Clock clock) {
        apply(new FigureDeclared(
                command.declaredFigureId(),
                command.unit(),
                null,
                command.year(),
                command.figure(),
                command.value(),
                command.text(),
                clock.instant()));
    }

    @Override
    protected void on(DeclaredFigureEvent event) {
        // A declared figure has nothing to decide: it is stated once and stays.
    }
}
