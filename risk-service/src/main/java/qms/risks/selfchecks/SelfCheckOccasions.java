package qms.risks.selfchecks;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.risks.selfchecks.OccurrenceState.refuseIf;
import static qms.risks.selfchecks.OccurrenceStatus.ANALYSED;
import static qms.risks.selfchecks.OccurrenceStatus.ASSESSED;
import static qms.risks.selfchecks.OccurrenceStatus.IN_PROGRESS;
import static qms.risks.selfchecks.OccurrenceStatus.NOT_PERFORMED;
import static qms.risks.selfchecks.OccurrenceStatus.PERFORMED;
import static qms.risks.selfchecks.SelfCheckProblem.FINDING_ALREADY_FOLLOWED_UP;
import static qms.risks.selfchecks.SelfCheckProblem.OCCURRENCE_ALREADY_ASSESSED;
import static qms.risks.selfchecks.SelfCheckProblem.OCCURRENCE_ALREADY_NOT_PERFORMED;
import static qms.risks.selfchecks.SelfCheckProblem.OCCURRENCE_MOVED_TO_AN_EARLIER_DAY;
import static qms.risks.selfchecks.SelfCheckProblem.OCCURRENCE_NOT_ANALYSED;
import static qms.risks.selfchecks.SelfCheckProblem.OCCURRENCE_NOT_ASSESSED;
import static qms.risks.selfchecks.SelfCheckProblem.OCCURRENCE_NOT_CARRIED_OUT;
import static qms.risks.selfchecks.SelfCheckProblem.OCCURRENCE_NOT_MISSED;
import static qms.risks.selfchecks.SelfCheckProblem.OCCURRENCE_NOT_WAITING;
import static qms.risks.selfchecks.SelfCheckProblem.SAMPLE_ALREADY_DRAWN;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import qms.events.selfchecks.EvidenceAttached;
import qms.events.selfchecks.FindingFollowedUp;
import qms.events.selfchecks.FindingRecorded;
import qms.events.selfchecks.OccurrenceAnalysed;
import qms.events.selfchecks.OccurrenceAssessed;
import qms.events.selfchecks.OccurrenceCancelled;
import qms.events.selfchecks.OccurrenceClosed;
import qms.events.selfchecks.OccurrenceNotPerformed;
import qms.events.selfchecks.OccurrencePerformed;
import qms.events.selfchecks.OccurrenceRescheduled;
import qms.events.selfchecks.OccurrenceStarted;
import qms.events.selfchecks.SampleDrawn;
import qms.events.selfchecks.SelfCheckEvent;
import qms.risks.selfchecks.OccurrenceCommand.AnalyseOccurrence;
import qms.risks.selfchecks.OccurrenceCommand.AssessOccurrence;
import qms.risks.selfchecks.OccurrenceCommand.AttachEvidence;
import qms.risks.selfchecks.OccurrenceCommand.CancelOccurrence;
import qms.risks.selfchecks.OccurrenceCommand.CloseOccurrence;
import qms.risks.selfchecks.OccurrenceCommand.DrawSample;
import qms.risks.selfchecks.OccurrenceCommand.FollowUpFinding;
import qms.risks.selfchecks.OccurrenceCommand.PerformOccurrence;
import qms.risks.selfchecks.OccurrenceCommand.RecordFinding;
import qms.risks.selfchecks.OccurrenceCommand.RescheduleOccurrence;
import qms.risks.selfchecks.OccurrenceCommand.StartOccurrence;
import qms.risks.selfchecks.OccurrenceCommand.StateNotPerformed;
import qms.service.store.EventSourcedThing;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;

/** The occasions of a self-check: decides what may happen to each (domain life cycle 5.7). */
abstract class SelfCheckOccasions extends EventSourcedThing<SelfCheckEvent> {

    protected final Map<String, OccurrenceState> occurrences = new HashMap<>();
    protected String unit = "";

    @CommandHandler
    void handle(StartOccurrence command, Clock clock) {
        refuseIf(!of(command).waits(), OCCURRENCE_NOT_WAITING, "Bara ett planerat tillfälle kan påbörjas.");
        apply(new OccurrenceStarted(command.selfCheckId(), unit, command.occurrence(), clock.instant()));
    }

    @CommandHandler
    void handle(DrawSample command, Clock clock) {
        OccurrenceState now = of(command);
        refuseIf(
                !now.waits() && now.status() != IN_PROGRESS,
                OCCURRENCE_NOT_WAITING,
                "Dra stickprovet innan kontrollen är genomförd.");
        refuseIf(now.drawn(), SAMPLE_ALREADY_DRAWN, "Ett stickprov dras en gång för varje tillfälle.");
        apply(new SampleDrawn(
                command.selfCheckId(),
                unit,
                command.occurrence(),
                Draw.of(command.seed(), command.populationSize(), command.references(), command.size()),
                clock.instant()));
    }

    @CommandHandler
    void handle(AttachEvidence command, Clock clock) {
        OccurrenceState now = of(command);
        refuseIf(
                !now.carriedOut() && now.status() != IN_PROGRESS,
                OCCURRENCE_NOT_CARRIED_OUT,
                "Underlag läggs till en kontroll som har påbörjats och inte är avslutad.");
        apply(new EvidenceAttached(
                command.selfCheckId(),
                unit,
                command.occurrence(),
                command.sha256(),
                command.size(),
                command.mediaType(),
                command.fileName(),
                clock.instant()));
    }

    /** Also after it was said that it was not performed: a check that came late was still made. */
    @CommandHandler
    void handle(PerformOccurrence command, Clock clock) {
        of(command).refuseIfOver("Resultatet är redan registrerat. Planera ett nytt tillfälle om kontrollen görs om.");
        apply(new OccurrencePerformed(
                command.selfCheckId(),
                unit,
                command.occurrence(),
                command.performedOn(),
                command.assessment(),
                command.result(),
                clock.instant()));
    }

    @CommandHandler
    void handle(AssessOccurrence command, Clock clock) {
        OccurrenceState now = carriedOut(command);
        refuseIf(now.status() != PERFORMED, OCCURRENCE_ALREADY_ASSESSED, "Bedömningen är redan gjord.");
        apply(new OccurrenceAssessed(
                command.selfCheckId(),
                unit,
                command.occurrence(),
                command.assessedOn(),
                command.assessment(),
                clock.instant()));
    }

    @CommandHandler
    void handle(RecordFinding command, Clock clock) {
        OccurrenceState now = carriedOut(command);
        apply(new FindingRecorded(
                command.selfCheckId(),
                unit,
                command.occurrence(),
                now.findings() + 1,
                command.severity(),
                command.text(),
                clock.instant()));
    }

    @CommandHandler
    void handle(FollowUpFinding command, Clock clock) {
        OccurrenceState now = carriedOut(command);
        if (command.finding() < 1 || command.finding() > now.findings()) {
            throw Problem.of(CommonProblem.NOT_FOUND, "Tillfället har ingen iakttagelse " + command.finding() + ".");
        }
        refuseIf(
                now.followedUp().contains(command.finding()),
                FINDING_ALREADY_FOLLOWED_UP,
                "Det är redan antecknat vad iakttagelsen har lett till.");
        apply(new FindingFollowedUp(
                command.selfCheckId(),
                unit,
                command.occurrence(),
                command.finding(),
                command.kind(),
                command.id(),
                clock.instant()));
    }

    @CommandHandler
    void handle(AnalyseOccurrence command, Clock clock) {
        refuseIf(of(command).status() != ASSESSED, OCCURRENCE_NOT_ASSESSED, "Bedöm kontrollen innan den analyseras.");
        apply(new OccurrenceAnalysed(
                command.selfCheckId(), unit, command.occurrence(), command.analysis(), clock.instant()));
    }

    @CommandHandler
    void handle(CloseOccurrence command, Clock clock) {
        refuseIf(of(command).status() != ANALYSED, OCCURRENCE_NOT_ANALYSED, "Analysera kontrollen innan den avslutas.");
        apply(new OccurrenceClosed(command.selfCheckId(), unit, command.occurrence(), clock.instant()));
    }

    @CommandHandler
    void handle(StateNotPerformed command, Clock clock) {
        OccurrenceState now = of(command);
        now.refuseIfOver("En genomförd kontroll kan inte anges som ej genomförd.");
        refuseIf(now.status() == NOT_PERFORMED, OCCURRENCE_ALREADY_NOT_PERFORMED, "Skälet är redan registrerat.");
        apply(new OccurrenceNotPerformed(
                command.selfCheckId(),
                unit,
                command.occurrence(),
                command.statedOn(),
                command.reason(),
                clock.instant()));
    }

    @CommandHandler
    void handle(RescheduleOccurrence command, Clock clock) {
        OccurrenceState now = missed(command);
        refuseIf(
                !command.newDue().isAfter(now.due()),
                OCCURRENCE_MOVED_TO_AN_EARLIER_DAY,
                "Ange en dag efter " + now.due() + ".");
        apply(new OccurrenceRescheduled(
                command.selfCheckId(),
                unit,
                command.occurrence(),
                command.newDue(),
                command.reason(),
                clock.instant()));
    }

    @CommandHandler
    void handle(CancelOccurrence command, Clock clock) {
        missed(command);
        apply(new OccurrenceCancelled(
                command.selfCheckId(), unit, command.occurrence(), command.reason(), clock.instant()));
    }

    protected final void changed(String occurrence, SelfCheckEvent event) {
        occurrences.computeIfPresent(occurrence, (name, before) -> before.after(event));
    }

    private OccurrenceState carriedOut(OccurrenceCommand command) {
        OccurrenceState now = of(command);
        refuseIf(!now.carriedOut(), OCCURRENCE_NOT_CARRIED_OUT, "Ange först att kontrollen är genomförd.");
        return now;
    }

    private OccurrenceState missed(OccurrenceCommand command) {
        OccurrenceState now = of(command);
        refuseIf(
                now.status() != NOT_PERFORMED,
                OCCURRENCE_NOT_MISSED,
                "Ange först att kontrollen inte genomfördes, och varför.");
        return now;
    }

    private OccurrenceState of(OccurrenceCommand command) {
        OccurrenceState state = occurrences.get(command.occurrence());
        if (state == null) {
            throw Problem.of(CommonProblem.NOT_FOUND, "Kontrollen har inget tillfälle " + command.occurrence() + ".");
        }
        return state;
    }
}
