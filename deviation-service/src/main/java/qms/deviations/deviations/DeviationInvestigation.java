package qms.deviations.deviations;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.deviations.deviations.DeviationProblem.DEVIATION_ALREADY_ASSESSED;
import static qms.deviations.deviations.DeviationProblem.DEVIATION_ALREADY_THERE;
import static qms.deviations.deviations.DeviationProblem.DEVIATION_CAUSES_NOT_FOUND;
import static qms.deviations.deviations.DeviationProblem.DEVIATION_CONFLICT_OF_INTEREST;
import static qms.deviations.deviations.DeviationProblem.DEVIATION_NOT_HEALTH_CARE;
import static qms.deviations.deviations.DeviationProblem.DEVIATION_NOT_TRIAGED;
import static qms.deviations.deviations.DeviationProblem.DEVIATION_NOT_UNDER_INVESTIGATION;
import static qms.deviations.deviations.DeviationProblem.DEVIATION_SUSPECTED_MISCONDUCT;
import static qms.deviations.deviations.DeviationStatus.ASSESSED;
import static qms.deviations.deviations.DeviationStatus.INVESTIGATING;
import static qms.deviations.deviations.DeviationStatus.TRIAGED;
import static qms.deviations.platform.Guards.refuseIf;

import java.time.Clock;
import java.util.EnumSet;
import org.axonframework.commandhandling.CommandHandler;
import qms.deviations.deviations.DeviationCommand.AssessDeviation;
import qms.deviations.deviations.DeviationCommand.AssessHealthCare;
import qms.deviations.deviations.DeviationCommand.DismissDeviation;
import qms.deviations.deviations.DeviationCommand.FindCauses;
import qms.deviations.deviations.DeviationCommand.OpenInvestigation;
import qms.deviations.deviations.DeviationCommand.ReassignDeviation;
import qms.deviations.deviations.DeviationCommand.TriageDeviation;
import qms.events.deviations.DeviationAssessed;
import qms.events.deviations.DeviationCausesFound;
import qms.events.deviations.DeviationDismissed;
import qms.events.deviations.DeviationEvent;
import qms.events.deviations.DeviationHealthCareAssessed;
import qms.events.deviations.DeviationInvestigationOpened;
import qms.events.deviations.DeviationReassigned;
import qms.events.deviations.DeviationTriaged;
import qms.service.store.EventSourcedThing;

/** How a deviation is judged, looked into and assessed: the first half of its life. */
abstract class DeviationInvestigation extends EventSourcedThing<DeviationEvent> {

    /** Where it stands. */
    protected Standing standing = Standing.NEW;

    /** What it knows of itself beside. */
    protected Known known = Known.NOTHING;

    @CommandHandler
    final void handle(ReassignDeviation c, Clock clock) {
        standing.refuseUnlessIn(
                DeviationStatus.UNASSESSED, DEVIATION_ALREADY_ASSESSED, "Enheten har redan bedömt avvikelsen.");
        refuseIf(c.toUnit().equals(unit()), DEVIATION_ALREADY_THERE, "Ange den enhet som avvikelsen gäller.");
        apply(new DeviationReassigned(c.deviationId(), unit(), c.toUnit(), c.reason(), clock.instant()));
    }

    /** May be judged again until measures are decided on: what it is often shows while it is looked into. */
    @CommandHandler
    final void handle(TriageDeviation c, Clock clock) {
        standing.refuseUnlessIn(DeviationStatus.UNDECIDED, DEVIATION_ALREADY_ASSESSED, "Åtgärder är redan beslutade.");
        apply(new DeviationTriaged(
                c.deviationId(),
                unit(),
                c.legalBases(),
                c.category(),
                c.subcategory(),
                c.suspectedMisconduct(),
                clock.instant()));
    }

    /** Suspected misconduct is for lex Sarah to try, and nobody's to put aside (SoL 27 kap. 2 §). */
    @CommandHandler
    final void handle(DismissDeviation c, Clock clock) {
        standing.refuseUnlessIn(DeviationStatus.UNDECIDED, DEVIATION_ALREADY_ASSESSED, "Åtgärder är redan beslutade.");
        refuseIf(
                known.suspectedMisconduct(),
                DEVIATION_SUSPECTED_MISCONDUCT,
                "Lyft avvikelsen till lex Sarah, eller ange att misstanken inte kvarstår.");
        apply(new DeviationDismissed(c.deviationId(), unit(), c.reason(), clock.instant()));
    }

    /** FL 16–18 §§: whoever reported does not investigate, save where a small unit has nobody else and says so. */
    @CommandHandler
    final void handle(OpenInvestigation c, Clock clock) {
        refuseIf(standing.isNew(), DEVIATION_NOT_TRIAGED, "Bedöm först vad det gäller.");
        standing.refuseUnlessIn(
                EnumSet.of(TRIAGED, INVESTIGATING), DEVIATION_ALREADY_ASSESSED, "Utredningen är bedömd.");
        refuseIf(
                c.conflictAccepted() == null && c.investigator().equals(known.reporter()),
                DEVIATION_CONFLICT_OF_INTEREST,
                "Utredaren är den som rapporterade. Välj någon annan, eller ange varför det inte går.");
        apply(new DeviationInvestigationOpened(
                c.deviationId(), unit(), c.investigator(), c.conflictAccepted(), clock.instant()));
    }

    @CommandHandler
    final void handle(FindCauses c, Clock clock) {
        standing.refuseUnlessIn(
                EnumSet.of(INVESTIGATING), DEVIATION_NOT_UNDER_INVESTIGATION, "Bara det som utreds har orsaker.");
        apply(new DeviationCausesFound(c.deviationId(), unit(), c.areas(), c.primary(), c.whys(), clock.instant()));
    }

    @CommandHandler
    final void handle(AssessDeviation c, Clock clock) {
        standing.refuseUnlessIn(
                EnumSet.of(INVESTIGATING, ASSESSED), DEVIATION_NOT_UNDER_INVESTIGATION, "Bara det som utreds bedöms.");
        refuseIf(
                standing.status() == INVESTIGATING && !known.causesFound(),
                DEVIATION_CAUSES_NOT_FOUND,
                "Ange orsaker innan avvikelsen bedöms.");
        refuseIf(
                c.conflictAccepted() == null && known.conflicts(c.assessedBy()),
                DEVIATION_CONFLICT_OF_INTEREST,
                "Den som rapporterade, eller som utredde ett misstänkt missförhållande, bedömer inte. Ange annars varför.");
        apply(new DeviationAssessed(
                c.deviationId(),
                unit(),
                c.conclusion(),
                c.risk(),
                c.assessedBy(),
                c.assessedOn(),
                c.conflictAccepted(),
                clock.instant()));
    }

    /** Beside the manager's own steps, also while a lex case is awaited: neither waits for the other. */
    @CommandHandler
    final void handle(AssessHealthCare c, Clock clock) {
        standing.refuseIfEnded();
        refuseIf(standing.isNew(), DEVIATION_NOT_TRIAGED, "Bedöm först vad det gäller.");
        refuseIf(!known.healthCare(), DEVIATION_NOT_HEALTH_CARE, "Ange HSL som lagrum om avvikelsen gäller vården.");
        apply(new DeviationHealthCareAssessed(
                c.deviationId(),
                unit(),
                c.injury(),
                c.risk(),
                c.conclusion(),
                c.assessedBy(),
                c.assessedOn(),
                clock.instant()));
    }

    @Override
    protected final void on(DeviationEvent event) {
        standing = standing.after(event);
        known = known.after(event);
    }

    protected final String unit() {
        return known.unit();
    }
}
