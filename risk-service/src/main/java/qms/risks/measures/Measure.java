package qms.risks.measures;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.risks.measures.MeasureProblem.MEASURE_NOT_DECIDED;
import static qms.risks.measures.MeasureProblem.MEASURE_NOT_IMPLEMENTED;
import static qms.risks.measures.MeasureProblem.MEASURE_NOT_ONGOING;
import static qms.risks.measures.MeasureProblem.MEASURE_NOT_PROPOSED;
import static qms.risks.measures.MeasureProblem.MEASURE_POSTPONED_TO_AN_EARLIER_DAY;
import static qms.risks.measures.MeasureStatus.CANCELLED;
import static qms.risks.measures.MeasureStatus.CLOSED;
import static qms.risks.measures.MeasureStatus.DECIDED;
import static qms.risks.measures.MeasureStatus.IMPLEMENTED;
import static qms.risks.measures.MeasureStatus.ONGOING;
import static qms.risks.measures.MeasureStatus.POSTPONED;
import static qms.risks.measures.MeasureStatus.PROPOSED;
import static qms.risks.measures.MeasureStatus.REJECTED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import qms.events.measures.MeasureCancelled;
import qms.events.measures.MeasureClosed;
import qms.events.measures.MeasureDecided;
import qms.events.measures.MeasureEvent;
import qms.events.measures.MeasureImplemented;
import qms.events.measures.MeasurePostponed;
import qms.events.measures.MeasureProposed;
import qms.events.measures.MeasureRejected;
import qms.events.measures.MeasureStarted;
import qms.risks.measures.MeasureCommand.CancelMeasure;
import qms.risks.measures.MeasureCommand.CloseMeasure;
import qms.risks.measures.MeasureCommand.DecideOnMeasure;
import qms.risks.measures.MeasureCommand.ImplementMeasure;
import qms.risks.measures.MeasureCommand.PostponeMeasure;
import qms.risks.measures.MeasureCommand.ProposeMeasure;
import qms.risks.measures.MeasureCommand.RejectMeasure;
import qms.risks.measures.MeasureCommand.StartMeasure;
import qms.service.store.EventSourcedThing;
import qms.web.problems.Problem;

/** A measure: decides what may happen to it (domain life cycle 5.8). */
@AggregateRoot
final class Measure extends EventSourcedThing<MeasureEvent> {

    /** Decided on, and neither carried out nor given up. */
    private static final Set<MeasureStatus> UNDER_WAY = EnumSet.of(DECIDED, ONGOING, POSTPONED);

    private String unit = "";
    private MeasureStatus status = PROPOSED;
    private @Nullable String responsible;
    private @Nullable LocalDate due;

    Measure() {}

    @CommandHandler
    Measure(ProposeMeasure command, Clock clock) {
        apply(new MeasureProposed(
                command.measureId(),
                command.unit(),
                null,
                command.origins(),
                command.description(),
                command.responsible(),
                command.due(),
                clock.instant()));
    }

    @CommandHandler
    void handle(DecideOnMeasure command, Clock clock) {
        refuseIf(status != PROPOSED, MEASURE_NOT_PROPOSED, "Bara ett förslag kan beslutas.");
        apply(new MeasureDecided(
                command.measureId(),
                unit,
                command.responsible() == null ? responsible : command.responsible(),
                command.due() == null ? due : command.due(),
                clock.instant()));
    }

    /** A postponed measure is taken up again by starting it. */
    @CommandHandler
    void handle(StartMeasure command, Clock clock) {
        refuseIf(
                status != DECIDED && status != POSTPONED,
                MEASURE_NOT_DECIDED,
                "Bara en beslutad eller uppskjuten åtgärd kan påbörjas.");
        apply(new MeasureStarted(command.measureId(), unit, clock.instant()));
    }

    @CommandHandler
    void handle(ImplementMeasure command, Clock clock) {
        refuseIf(status != ONGOING, MEASURE_NOT_ONGOING, "Påbörja åtgärden innan den anges som genomförd.");
        apply(new MeasureImplemented(command.measureId(), unit, command.implementedOn(), clock.instant()));
    }

    @CommandHandler
    void handle(PostponeMeasure command, Clock clock) {
        refuseIf(
                !UNDER_WAY.contains(status),
                MEASURE_NOT_DECIDED,
                "Bara en beslutad åtgärd som inte är genomförd kan skjutas upp.");
        refuseIf(
                due != null && !command.newDue().isAfter(due),
                MEASURE_POSTPONED_TO_AN_EARLIER_DAY,
                "Ange en dag efter " + due + ".");
        apply(new MeasurePostponed(command.measureId(), unit, command.newDue(), command.reason(), clock.instant()));
    }

    @CommandHandler
    void handle(RejectMeasure command, Clock clock) {
        refuseIf(status != PROPOSED, MEASURE_NOT_PROPOSED, "Bara ett förslag kan avslås; avbryt en beslutad åtgärd.");
        apply(new MeasureRejected(command.measureId(), unit, command.reason(), clock.instant()));
    }

    @CommandHandler
    void handle(CancelMeasure command, Clock clock) {
        refuseIf(
                !UNDER_WAY.contains(status),
                MEASURE_NOT_DECIDED,
                "Bara en beslutad åtgärd som inte är genomförd kan avbrytas.");
        apply(new MeasureCancelled(command.measureId(), unit, command.reason(), clock.instant()));
    }

    /** Closes the measure alone: what it came from is not closed by it, however many risks it serves. */
    @CommandHandler
    void handle(CloseMeasure command, Clock clock) {
        refuseIf(status != IMPLEMENTED, MEASURE_NOT_IMPLEMENTED, "Ange åtgärden som genomförd innan den avslutas.");
        apply(new MeasureClosed(command.measureId(), unit, clock.instant()));
    }

    @Override
    protected void on(MeasureEvent event) {
        status = statusAfter(event);
        switch (event) {
            case MeasureProposed proposed -> {
                unit = proposed.unit();
                responsible = proposed.responsible();
                due = proposed.due();
            }
            case MeasureDecided decided -> due = decided.due() == null ? due : decided.due();
            case MeasurePostponed postponed -> due = postponed.newDue() == null ? due : postponed.newDue();
            case MeasureStarted e -> {}
            case MeasureImplemented e -> {}
            case MeasureRejected e -> {}
            case MeasureCancelled e -> {}
            case MeasureClosed e -> {}
        }
    }

    static MeasureStatus statusAfter(MeasureEvent event) {
        return switch (event) {
            case MeasureProposed e -> PROPOSED;
            case MeasureDecided e -> DECIDED;
            case MeasureStarted e -> ONGOING;
            case MeasureImplemented e -> IMPLEMENTED;
            case MeasurePostponed e -> POSTPONED;
            case MeasureRejected e -> REJECTED;
            case MeasureCancelled e -> CANCELLED;
            case MeasureClosed e -> CLOSED;
        };
    }

    private static void refuseIf(boolean against, MeasureProblem problem, String detail) {
        if (against) {
            throw Problem.of(problem, detail);
        }
    }
}
