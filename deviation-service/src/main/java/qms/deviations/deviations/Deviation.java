package qms.deviations.deviations;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.deviations.deviations.DeviationProblem.DEVIATION_ALREADY_ESCALATED;
import static qms.deviations.deviations.DeviationProblem.DEVIATION_AWAITS_NO_SUCH_CASE;
import static qms.deviations.deviations.DeviationProblem.DEVIATION_HEALTH_CARE_NOT_ASSESSED;
import static qms.deviations.deviations.DeviationProblem.DEVIATION_MEASURES_NOT_DECIDED;
import static qms.deviations.deviations.DeviationProblem.DEVIATION_MEASURES_NOT_DONE;
import static qms.deviations.deviations.DeviationProblem.DEVIATION_NOT_ASSESSED;
import static qms.deviations.deviations.DeviationProblem.DEVIATION_NOT_ENDED;
import static qms.deviations.deviations.DeviationProblem.DEVIATION_NOT_FOLLOWED_UP;
import static qms.deviations.deviations.DeviationProblem.DEVIATION_WITHOUT_MEASURES;
import static qms.deviations.deviations.DeviationStatus.ASSESSED;
import static qms.deviations.deviations.DeviationStatus.FOLLOW_UP;
import static qms.deviations.deviations.DeviationStatus.MEASURES_DECIDED;
import static qms.deviations.platform.Guards.refuseIf;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import qms.deviations.deviations.DeviationCommand.CloseDeviation;
import qms.deviations.deviations.DeviationCommand.DecideOnMeasures;
import qms.deviations.deviations.DeviationCommand.EscalateDeviation;
import qms.deviations.deviations.DeviationCommand.FollowUpDeviation;
import qms.deviations.deviations.DeviationCommand.InformStaff;
import qms.deviations.deviations.DeviationCommand.LinkMeasure;
import qms.deviations.deviations.DeviationCommand.NoteLexCase;
import qms.deviations.deviations.DeviationCommand.ReopenDeviation;
import qms.deviations.deviations.DeviationCommand.ReportDeviation;
import qms.deviations.deviations.DeviationCommand.ReturnDeviation;
import qms.deviations.platform.LinkedMeasures;
import qms.events.deviations.DeviationClosed;
import qms.events.deviations.DeviationEscalated;
import qms.events.deviations.DeviationFollowedUp;
import qms.events.deviations.DeviationLexCaseOpened;
import qms.events.deviations.DeviationMeasureLinked;
import qms.events.deviations.DeviationMeasuresDecided;
import qms.events.deviations.DeviationReopened;
import qms.events.deviations.DeviationReported;
import qms.events.deviations.DeviationReturned;
import qms.events.deviations.DeviationStaffInformed;

/** A deviation: decides what may happen to it (domain life cycle 5.2). */
@AggregateRoot
final class Deviation extends DeviationInvestigation {

    Deviation() {}

    @CommandHandler
    Deviation(ReportDeviation c, Clock clock) {
        Instant now = clock.instant();
        Instant reported = Objects.requireNonNullElse(c.reportedAt(), now);
        apply(new DeviationReported(
                c.deviationId(),
                c.unit(),
                null,
                c.occurredAt(),
                Objects.requireNonNullElse(c.discoveredAt(), reported),
                reported,
                c.enteredAfterOutage(),
                c.reporter(),
                c.whatHappened(),
                c.acuteMeasure(),
                c.risk(),
                c.origin(),
                now));
    }

    /** From any open state, since misconduct is to be reported at once; one event may be both lex Sarah and lex Maria. */
    @CommandHandler
    void handle(EscalateDeviation c, Clock clock) {
        standing.refuseIfEnded();
        refuseIf(
                standing.awaitsOne(c.opens().kind()),
                DEVIATION_ALREADY_ESCALATED,
                "Avvikelsen väntar redan på ett sådant ärende.");
        apply(new DeviationEscalated(
                c.deviationId(),
                unit(),
                c.opens(),
                c.reason(),
                c.escalatedBy(),
                c.lawArea(),
                c.category(),
                c.otherCategory(),
                c.reporterName(),
                c.reporterRole(),
                clock.instant()));
    }

    @CommandHandler
    void handle(NoteLexCase c, Clock clock) {
        refuseIf(!standing.awaits(c.opened()), DEVIATION_AWAITS_NO_SUCH_CASE, "Avvikelsen har inte lyfts dit.");
        if (!known.opened().contains(c.opened())) {
            apply(new DeviationLexCaseOpened(c.deviationId(), unit(), c.opened(), clock.instant()));
        }
    }

    @CommandHandler
    void handle(ReturnDeviation c, Clock clock) {
        refuseIf(!standing.awaits(c.from()), DEVIATION_AWAITS_NO_SUCH_CASE, "Avvikelsen har inte lyfts dit.");
        apply(new DeviationReturned(c.deviationId(), unit(), c.from(), c.outcome(), c.reason(), clock.instant()));
    }

    /** To name a measure again changes nothing. */
    @CommandHandler
    void handle(LinkMeasure c, Clock clock) {
        standing.refuseIfEnded();
        if (!known.measures().contains(c.measure())) {
            apply(new DeviationMeasureLinked(c.deviationId(), unit(), c.measure(), clock.instant()));
        }
    }

    /** May be decided anew while it is followed up: what was done may not have been enough. */
    @CommandHandler
    void handle(DecideOnMeasures c, Clock clock) {
        standing.refuseUnlessIn(
                EnumSet.of(ASSESSED, MEASURES_DECIDED, FOLLOW_UP), DEVIATION_NOT_ASSESSED, "Bedöm avvikelsen först.");
        refuseIf(
                known.measures().isEmpty() && c.noMeasuresBecause() == null,
                DEVIATION_WITHOUT_MEASURES,
                "Koppla en åtgärd, eller ange varför ingen åtgärd behövs.");
        apply(new DeviationMeasuresDecided(c.deviationId(), unit(), c.noMeasuresBecause(), clock.instant()));
    }

    @CommandHandler
    void handle(FollowUpDeviation c, Clock clock) {
        refuseUnlessMeasuresDecided();
        apply(new DeviationFollowedUp(c.deviationId(), unit(), c.followedUpOn(), c.finding(), clock.instant()));
    }

    @CommandHandler
    void handle(InformStaff c, Clock clock) {
        refuseIf(!known.followedUp(), DEVIATION_NOT_FOLLOWED_UP, "Följ upp innan arbetsgruppen får återkoppling.");
        apply(new DeviationStaffInformed(c.deviationId(), unit(), c.informedOn(), clock.instant()));
    }

    @CommandHandler
    void handle(CloseDeviation c, Clock clock) {
        refuseUnlessMeasuresDecided();
        refuseIf(
                standing.status() == MEASURES_DECIDED && known.mustBeFollowedUp(),
                DEVIATION_NOT_FOLLOWED_UP,
                "Följ upp åtgärderna, och varje misstanke om missförhållande, innan avvikelsen avslutas.");
        refuseIf(
                !LinkedMeasures.allDone(known.measures(), c.seen()),
                DEVIATION_MEASURES_NOT_DONE,
                "Varje åtgärd ska vara bedömd till sin effekt, avslagen eller avbruten.");
        refuseIf(
                known.healthCare() && !known.healthCareAssessed(),
                DEVIATION_HEALTH_CARE_NOT_ASSESSED,
                "MAS eller MAR bedömer hälso- och sjukvårdsdelen innan avvikelsen avslutas.");
        apply(new DeviationClosed(c.deviationId(), unit(), c.closedOn(), c.seen(), clock.instant()));
    }

    @CommandHandler
    void handle(ReopenDeviation c, Clock clock) {
        refuseIf(!standing.status().isEnded(), DEVIATION_NOT_ENDED, "Arbetet med avvikelsen pågår.");
        apply(new DeviationReopened(c.deviationId(), unit(), c.reason(), clock.instant()));
    }

    private void refuseUnlessMeasuresDecided() {
        standing.refuseUnlessIn(
                EnumSet.of(MEASURES_DECIDED, FOLLOW_UP), DEVIATION_MEASURES_NOT_DECIDED, "Besluta om åtgärder först.");
    }
}
