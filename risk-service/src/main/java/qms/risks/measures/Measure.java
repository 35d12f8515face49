package qms.risks.measures;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.risks.measures.MeasureProblem.MEASURE_EFFECT_NOT_JUDGED;
import static qms.risks.measures.MeasureProblem.MEASURE_ENDED;
import static qms.risks.measures.MeasureProblem.MEASURE_NOT_DECIDED;
import static qms.risks.measures.MeasureProblem.MEASURE_NOT_IMPLEMENTED;
import static qms.risks.measures.MeasureProblem.MEASURE_NOT_ONGOING;
import static qms.risks.measures.MeasureProblem.MEASURE_NOT_PROPOSED;
import static qms.risks.measures.MeasureProblem.MEASURE_ORIGIN_KNOWN;
import static qms.risks.measures.MeasureProblem.MEASURE_POSTPONED_TO_AN_EARLIER_DAY;
import static qms.risks.measures.MeasureStatus.CLOSED;
import static qms.risks.measures.MeasureStatus.DECIDED;
import static qms.risks.measures.MeasureStatus.EFFECT_CHECKED;
import static qms.risks.measures.MeasureStatus.IMPLEMENTED;
import static qms.risks.measures.MeasureStatus.ONGOING;
import static qms.risks.measures.MeasureStatus.POSTPONED;
import static qms.risks.measures.MeasureStatus.PROPOSED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import qms.events.measures.MeasureCancelled;
import qms.events.measures.MeasureClosed;
import qms.events.measures.MeasureDecided;
import qms.events.measures.MeasureEffectJudged;
import qms.events.measures.MeasureEvent;
import qms.events.measures.MeasureImplemented;
import qms.events.measures.MeasureOrigin;
import qms.events.measures.MeasureOriginAdded;
import qms.events.measures.MeasurePostponed;
import qms.events.measures.MeasureProposed;
import qms.events.measures.MeasureRejected;
import qms.events.measures.MeasureStaffInformed;
import qms.events.measures.MeasureStarted;
import qms.risks.measures.MeasureCommand.AddOrigin;
import qms.risks.measures.MeasureCommand.CancelMeasure;
import qms.risks.measures.MeasureCommand.CloseMeasure;
import qms.risks.measures.MeasureCommand.DecideOnMeasure;
import qms.risks.measures.MeasureCommand.ImplementMeasure;
import qms.risks.measures.MeasureCommand.InformStaff;
import qms.risks.measures.MeasureCommand.JudgeEffect;
import qms.risks.measures.MeasureCommand.PostponeMeasure;
import qms.risks.measures.MeasureCommand.ProposeMeasure;
import qms.risks.measures.MeasureCommand.RejectMeasure;
import qms.risks.measures.MeasureCommand.StartMeasure;
import qms.service.store.EventSourcedThing;
import qms.web.problems.Problem;

/** A measure: decides what may happen to it (domain life cycle 5.8). */
@AggregateRoot
final class Measure extends EventSourcedThing<MeasureEvent> {

    private final Set<MeasureOrigin> origins = new HashSet<>();
    private String unit = "";
    private MeasureStatus status = PROPOSED;
    private @Nullable String responsible;
    private @Nullable LocalDate due;
    private boolean effectJudged;

    Measure() {}

    @CommandHandler
    Measure(ProposeMeasure command, Clock clock) {
        apply(new MeasureProposed(
                command.measureId(),
                command.unit(),
                null,
                command.origins(),
                command.description(),
                command.type(),
                command.responsible(),
                command.due(),
                command.followsUp(),
                clock.instant()));
    }

    /** A measure may turn out to serve more than it was made for. */
    @CommandHandler
    void handle(AddOrigin command, Clock clock) {
        refuseIf(status.isEnded(), MEASURE_ENDED, "Åtgärden är avslutad eller given upp.");
        refuseIf(origins.contains(command.origin()), MEASURE_ORIGIN_KNOWN, "Åtgärden kommer redan av detta.");
        apply(new MeasureOriginAdded(command.measureId(), unit, command.origin(), clock.instant()));
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

    /** May be judged again: what did not show at first may show later. */
    @CommandHandler
    void handle(JudgeEffect command, Clock clock) {
        refuseIf(
                status != IMPLEMENTED && status != EFFECT_CHECKED,
                MEASURE_NOT_IMPLEMENTED,
                "Effekten kan bedömas när åtgärden är genomförd.");
        apply(new MeasureEffectJudged(
                command.measureId(),
                unit,
                command.effect(),
                command.comment(),
                command.judgedOn(),
                command.judgedBy(),
                clock.instant()));
    }

    @CommandHandler
    void handle(InformStaff command, Clock clock) {
        refuseIf(
                !effectJudged || (status != EFFECT_CHECKED && status != CLOSED),
                MEASURE_EFFECT_NOT_JUDGED,
                "Bedöm effekten innan arbetsgruppen får återkoppling om den.");
        apply(new MeasureStaffInformed(command.measureId(), unit, command.informedOn(), clock.instant()));
    }

    @CommandHandler
    void handle(PostponeMeasure command, Clock clock) {
        refuseIf(
                !status.isUnderWay(),
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
                !status.isUnderWay(),
                MEASURE_NOT_DECIDED,
                "Bara en beslutad åtgärd som inte är genomförd kan avbrytas.");
        apply(new MeasureCancelled(command.measureId(), unit, command.reason(), clock.instant()));
    }

    /** Closes the measure alone: what it came from is not closed by it, however many risks it serves. */
    @CommandHandler
    void handle(CloseMeasure command, Clock clock) {
        refuseIf(status == IMPLEMENTED, MEASURE_EFFECT_NOT_JUDGED, "Bedöm åtgärdens effekt innan den avslutas.");
        refuseIf(status != EFFECT_CHECKED, MEASURE_NOT_IMPLEMENTED, "Ange åtgärden som genomförd innan den avslutas.");
        apply(new MeasureClosed(command.measureId(), unit, clock.instant()));
    }

    @Override
    protected void on(MeasureEvent event) {
        status = status.after(event);
        switch (event) {
            case MeasureProposed proposed -> {
                unit = proposed.unit();
                responsible = proposed.responsible();
                due = proposed.due();
                origins.addAll(proposed.origins());
            }
            case MeasureOriginAdded added -> origins.add(added.origin());
            case MeasureDecided decided -> due = decided.due() == null ? due : decided.due();
            case MeasurePostponed postponed -> due = postponed.newDue() == null ? due : postponed.newDue();
            case MeasureStarted e -> {}
            case MeasureImplemented e -> {}
            case MeasureEffectJudged e -> effectJudged = true;
            case MeasureStaffInformed e -> {}
            case MeasureRejected e -> {}
            case MeasureCancelled e -> {}
            case MeasureClosed e -> {}
        }
    }

    private static void refuseIf(boolean against, MeasureProblem problem, String detail) {
        if (against) {
            throw Problem.of(problem, detail);
        }
    }
}
