package qms.risks.selfchecks;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.risks.selfchecks.OccurrenceStatus.NOT_PERFORMED;
import static qms.risks.selfchecks.OccurrenceStatus.PERFORMED;
import static qms.risks.selfchecks.OccurrenceStatus.PLANNED;
import static qms.risks.selfchecks.SelfCheckProblem.OCCURRENCE_ALREADY_NOT_PERFORMED;
import static qms.risks.selfchecks.SelfCheckProblem.OCCURRENCE_ALREADY_PERFORMED;
import static qms.risks.selfchecks.SelfCheckProblem.OCCURRENCE_ALREADY_PLANNED;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import qms.events.selfchecks.OccurrenceNotPerformed;
import qms.events.selfchecks.OccurrencePerformed;
import qms.events.selfchecks.OccurrencePlanned;
import qms.events.selfchecks.SelfCheckEvent;
import qms.events.selfchecks.SelfCheckId;
import qms.events.selfchecks.SelfCheckPlanned;
import qms.risks.selfchecks.SelfCheckCommand.Occasion;
import qms.risks.selfchecks.SelfCheckCommand.PerformOccurrence;
import qms.risks.selfchecks.SelfCheckCommand.PlanOccurrence;
import qms.risks.selfchecks.SelfCheckCommand.PlanSelfCheck;
import qms.risks.selfchecks.SelfCheckCommand.StateNotPerformed;
import qms.service.store.EventSourcedThing;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;

/** A self-check of one unit and year: decides what may happen to it and its occurrences (domain life cycle 5.7). */
@AggregateRoot
final class SelfCheck extends EventSourcedThing<SelfCheckEvent> {

    private String unit = "";
    private final Map<String, OccurrenceStatus> occurrences = new HashMap<>();

    SelfCheck() {}

    @CommandHandler
    SelfCheck(PlanSelfCheck command, Clock clock) {
        Instant now = clock.instant();
        apply(new SelfCheckPlanned(
                command.selfCheckId(),
                command.unit(),
                null,
                command.year(),
                command.process(),
                command.subprocess(),
                command.name(),
                command.risk(),
                command.frequency(),
                now));
        command.occurrences().forEach(occasion -> apply(planned(command.selfCheckId(), command.unit(), occasion, now)));
    }

    @CommandHandler
    void handle(PlanOccurrence command, Clock clock) {
        refuseIf(
                occurrences.containsKey(command.occasion().occurrence()),
                OCCURRENCE_ALREADY_PLANNED,
                "Det finns redan ett tillfälle för perioden med samma sista dag.");
        apply(planned(command.selfCheckId(), unit, command.occasion(), clock.instant()));
    }

    /** Also after it was said that it was not performed: a check that came late was still made. */
    @CommandHandler
    void handle(PerformOccurrence command, Clock clock) {
        refuseIf(
                status(command.occurrence()) == PERFORMED,
                OCCURRENCE_ALREADY_PERFORMED,
                "Resultatet är redan registrerat. Planera ett nytt tillfälle om kontrollen görs om.");
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
    void handle(StateNotPerformed command, Clock clock) {
        OccurrenceStatus status = status(command.occurrence());
        refuseIf(
                status == PERFORMED,
                OCCURRENCE_ALREADY_PERFORMED,
                "En genomförd kontroll kan inte anges som ej genomförd.");
        refuseIf(status == NOT_PERFORMED, OCCURRENCE_ALREADY_NOT_PERFORMED, "Skälet är redan registrerat.");
        apply(new OccurrenceNotPerformed(
                command.selfCheckId(),
                unit,
                command.occurrence(),
                command.statedOn(),
                command.reason(),
                clock.instant()));
    }

    @Override
    protected void on(SelfCheckEvent event) {
        switch (event) {
            case SelfCheckPlanned planned -> unit = planned.unit();
            case OccurrencePlanned planned -> occurrences.put(planned.occurrence(), PLANNED);
            case OccurrencePerformed performed -> occurrences.put(performed.occurrence(), PERFORMED);
            case OccurrenceNotPerformed not -> occurrences.put(not.occurrence(), NOT_PERFORMED);
        }
    }

    private OccurrenceStatus status(String occurrence) {
        OccurrenceStatus status = occurrences.get(occurrence);
        if (status == null) {
            throw Problem.of(CommonProblem.NOT_FOUND, "Kontrollen har inget tillfälle " + occurrence + ".");
        }
        return status;
    }

    private static OccurrencePlanned planned(SelfCheckId id, String unit, Occasion occasion, Instant now) {
        return new OccurrencePlanned(id, unit, occasion.occurrence(), occasion.period(), occasion.due(), now);
    }

    private static void refuseIf(boolean against, SelfCheckProblem problem, String detail) {
        if (against) {
            throw Problem.of(problem, detail);
        }
    }
}
