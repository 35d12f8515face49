package qms.risks.selfchecks;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.risks.selfchecks.OccurrenceState.refuseIf;
import static qms.risks.selfchecks.SelfCheckProblem.OCCURRENCE_ALREADY_PLANNED;
import static qms.risks.selfchecks.SelfCheckProblem.SELF_CHECK_NOT_ACTIVE;
import static qms.risks.selfchecks.SelfCheckProblem.SELF_CHECK_NOT_DRAFT;
import static qms.risks.selfchecks.SelfCheckProblem.SELF_CHECK_RETIRED;
import static qms.risks.selfchecks.SelfCheckStatus.ACTIVE;
import static qms.risks.selfchecks.SelfCheckStatus.DRAFT;
import static qms.risks.selfchecks.SelfCheckStatus.RETIRED;

import java.time.Clock;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import qms.events.selfchecks.CheckDesign;
import qms.events.selfchecks.EvidenceAttached;
import qms.events.selfchecks.FindingFollowedUp;
import qms.events.selfchecks.FindingRecorded;
import qms.events.selfchecks.OccurrenceAnalysed;
import qms.events.selfchecks.OccurrenceAssessed;
import qms.events.selfchecks.OccurrenceCancelled;
import qms.events.selfchecks.OccurrenceClosed;
import qms.events.selfchecks.OccurrenceNotPerformed;
import qms.events.selfchecks.OccurrencePerformed;
import qms.events.selfchecks.OccurrencePlanned;
import qms.events.selfchecks.OccurrenceRescheduled;
import qms.events.selfchecks.OccurrenceStarted;
import qms.events.selfchecks.SampleDrawn;
import qms.events.selfchecks.SelfCheckActivated;
import qms.events.selfchecks.SelfCheckDesigned;
import qms.events.selfchecks.SelfCheckDrafted;
import qms.events.selfchecks.SelfCheckEvent;
import qms.events.selfchecks.SelfCheckId;
import qms.events.selfchecks.SelfCheckPlanned;
import qms.events.selfchecks.SelfCheckRetired;
import qms.risks.selfchecks.SelfCheckCommand.ActivateSelfCheck;
import qms.risks.selfchecks.SelfCheckCommand.DesignSelfCheck;
import qms.risks.selfchecks.SelfCheckCommand.DraftSelfCheck;
import qms.risks.selfchecks.SelfCheckCommand.Occasion;
import qms.risks.selfchecks.SelfCheckCommand.Plan;
import qms.risks.selfchecks.SelfCheckCommand.PlanAhead;
import qms.risks.selfchecks.SelfCheckCommand.PlanOccurrence;
import qms.risks.selfchecks.SelfCheckCommand.PlanSelfCheck;
import qms.risks.selfchecks.SelfCheckCommand.RetireSelfCheck;

/** A self-check of one unit: decides what may happen to it as a whole (domain life cycle 5.7). */
@AggregateRoot
final class SelfCheck extends SelfCheckOccasions {

    private SelfCheckStatus status = ACTIVE;
    private int year;
    private String frequency = "";
    private @Nullable CheckDesign design;

    SelfCheck() {}

    @CommandHandler
    SelfCheck(PlanSelfCheck command, Clock clock) {
        Plan plan = command.plan();
        begin(plan, clock.instant());
        command.occurrences().forEach(occasion -> plan(plan.selfCheckId(), plan.unit(), occasion, clock));
    }

    @CommandHandler
    SelfCheck(DraftSelfCheck command, Clock clock) {
        Plan plan = command.plan();
        begin(plan, clock.instant());
        apply(new SelfCheckDrafted(plan.selfCheckId(), plan.unit(), clock.instant()));
    }

    @CommandHandler
    void handle(DesignSelfCheck command, Clock clock) {
        refuseIf(status == RETIRED, SELF_CHECK_RETIRED, "Planera en ny egenkontroll.");
        apply(new SelfCheckDesigned(command.selfCheckId(), unit, command.design(), clock.instant()));
    }

    @CommandHandler
    void handle(ActivateSelfCheck command, Clock clock) {
        refuseIf(status != DRAFT, SELF_CHECK_NOT_DRAFT, "Bara ett utkast tas i bruk.");
        apply(new SelfCheckActivated(command.selfCheckId(), unit, clock.instant()));
    }

    @CommandHandler
    void handle(PlanOccurrence command, Clock clock) {
        refuseIfNotActive();
        refuseIf(
                occurrences.containsKey(command.occasion().occurrence()),
                OCCURRENCE_ALREADY_PLANNED,
                "Det finns redan ett tillfälle för perioden med samma sista dag.");
        plan(command.selfCheckId(), unit, command.occasion(), clock);
    }

    @CommandHandler
    void handle(PlanAhead command, Clock clock) {
        refuseIfNotActive();
        Recurrence.of(design).until(command.until()).stream()
                .map(due -> Occasion.on(due, frequency, year))
                .filter(occasion -> !occurrences.containsKey(occasion.occurrence()))
                .forEach(occasion -> plan(command.selfCheckId(), unit, occasion, clock));
    }

    @CommandHandler
    void handle(RetireSelfCheck command, Clock clock) {
        refuseIfNotActive();
        apply(new SelfCheckRetired(command.selfCheckId(), unit, command.reason(), clock.instant()));
    }

    @Override
    protected void on(SelfCheckEvent event) {
        status = statusAfter(status, event);
        switch (event) {
            case SelfCheckPlanned e -> {
                unit = e.unit();
                year = e.year();
                frequency = e.frequency();
            }
            case SelfCheckDesigned e -> design = e.design();
            case OccurrencePlanned e -> occurrences.put(e.occurrence(), OccurrenceState.planned(e.due()));
            case OccurrenceStarted e -> changed(e.occurrence(), e);
            case SampleDrawn e -> changed(e.occurrence(), e);
            case EvidenceAttached e -> changed(e.occurrence(), e);
            case OccurrencePerformed e -> changed(e.occurrence(), e);
            case OccurrenceAssessed e -> changed(e.occurrence(), e);
            case FindingRecorded e -> changed(e.occurrence(), e);
            case FindingFollowedUp e -> changed(e.occurrence(), e);
            case OccurrenceAnalysed e -> changed(e.occurrence(), e);
            case OccurrenceClosed e -> changed(e.occurrence(), e);
            case OccurrenceNotPerformed e -> changed(e.occurrence(), e);
            case OccurrenceRescheduled e -> changed(e.occurrence(), e);
            case OccurrenceCancelled e -> changed(e.occurrence(), e);
            case SelfCheckDrafted e -> {}
            case SelfCheckActivated e -> {}
            case SelfCheckRetired e -> {}
        }
    }

    static SelfCheckStatus statusAfter(SelfCheckStatus before, SelfCheckEvent event) {
        return switch (event) {
            case SelfCheckDrafted e -> DRAFT;
            case SelfCheckActivated e -> ACTIVE;
            case SelfCheckRetired e -> RETIRED;
            default -> before;
        };
    }

    private void refuseIfNotActive() {
        refuseIf(status != ACTIVE, SELF_CHECK_NOT_ACTIVE, "Egenkontrollen är ett utkast eller avslutad.");
    }

    private static void begin(Plan plan, Instant now) {
        apply(new SelfCheckPlanned(
                plan.selfCheckId(),
                plan.unit(),
                null,
                plan.year(),
                plan.process(),
                plan.subprocess(),
                plan.name(),
                plan.risk(),
                plan.frequency(),
                now));
        if (plan.design() != null) {
            apply(new SelfCheckDesigned(plan.selfCheckId(), plan.unit(), plan.design(), now));
        }
    }

    private static void plan(SelfCheckId id, String unit, Occasion occasion, Clock clock) {
        apply(new OccurrencePlanned(
                id, unit, occasion.occurrence(), occasion.period(), occasion.due(), clock.instant()));
    }
}
