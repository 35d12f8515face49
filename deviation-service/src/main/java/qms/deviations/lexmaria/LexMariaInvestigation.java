package qms.deviations.lexmaria;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.deviations.lexmaria.LexMariaProblem.LEX_MARIA_ENDED;
import static qms.deviations.lexmaria.LexMariaProblem.LEX_MARIA_MUST_BE_NOTIFIED;
import static qms.deviations.lexmaria.LexMariaProblem.LEX_MARIA_NOT_ANALYSED;
import static qms.deviations.lexmaria.LexMariaProblem.LEX_MARIA_OTHER_STAGE;
import static qms.deviations.lexmaria.LexMariaStatus.ASSESSED;
import static qms.deviations.lexmaria.LexMariaStatus.DECIDED;
import static qms.deviations.lexmaria.LexMariaStatus.EVENT_REPORTED;
import static qms.deviations.lexmaria.LexMariaStatus.INVESTIGATING;
import static qms.deviations.lexmaria.LexMariaStatus.NOTIFIED_IVO;
import static qms.deviations.platform.Guards.refuseIf;

import java.time.Clock;
import java.util.Arrays;
import org.axonframework.commandhandling.CommandHandler;
import qms.deviations.lexmaria.LexMariaCommand.AssessCareInjury;
import qms.deviations.lexmaria.LexMariaCommand.DecideOnNotification;
import qms.deviations.lexmaria.LexMariaCommand.DeclineLexMaria;
import qms.deviations.lexmaria.LexMariaCommand.OpenEventAnalysis;
import qms.deviations.lexmaria.LexMariaCommand.RecordEventAnalysis;
import qms.events.lexmaria.LexMariaAssessed;
import qms.events.lexmaria.LexMariaDeclined;
import qms.events.lexmaria.LexMariaEvent;
import qms.events.lexmaria.LexMariaEventAnalysed;
import qms.events.lexmaria.LexMariaEventReported;
import qms.events.lexmaria.LexMariaInvestigationOpened;
import qms.events.lexmaria.LexMariaNotificationDecided;
import qms.service.store.EventSourcedThing;

/** How an event is judged, analysed and decided on: the first half of a lex Maria case. */
abstract class LexMariaInvestigation extends EventSourcedThing<LexMariaEvent> {

    /** The unit in which it happened. */
    protected String unit = "";

    /** How far the case has come. */
    protected LexMariaStatus status = EVENT_REPORTED;

    /** Whether the event has been analysed. */
    protected boolean analysed;

    /** What was decided last about IVO. */
    protected boolean toBeNotified;

    private boolean serious;

    /** May be done again while the event is looked into: one learns as one goes. */
    @CommandHandler
    final void handle(AssessCareInjury command, Clock clock) {
        onlyIn("Bedömningen görs innan det är beslutat om anmälan.", EVENT_REPORTED, ASSESSED, INVESTIGATING);
        apply(new LexMariaAssessed(
                command.caseId(),
                unit,
                command.injury(),
                command.outcome(),
                command.reason(),
                command.assessedOn(),
                command.assessedBy(),
                clock.instant()));
    }

    @CommandHandler
    final void handle(DeclineLexMaria command, Clock clock) {
        onlyIn("Ett ärende avskrivs när det är bedömt, innan det är beslutat.", ASSESSED, INVESTIGATING);
        refuseIf(
                serious,
                LEX_MARIA_MUST_BE_NOTIFIED,
                "En allvarlig vårdskada avskrivs inte. Bedöm händelsen på nytt om den inte var allvarlig.");
        apply(new LexMariaDeclined(
                command.caseId(), unit, command.reason(), command.declinedOn(), command.declinedBy(), clock.instant()));
    }

    @CommandHandler
    final void handle(OpenEventAnalysis command, Clock clock) {
        onlyIn("Händelseanalysen inleds när händelsen är bedömd.", ASSESSED);
        apply(new LexMariaInvestigationOpened(
                command.caseId(), unit, command.investigator(), command.openedOn(), clock.instant()));
    }

    /** May come after the notification, which is not to wait for it. */
    @CommandHandler
    final void handle(RecordEventAnalysis command, Clock clock) {
        onlyIn(
                "Händelseanalysen skrivs från det att den inleds till dess att den skickas in.",
                INVESTIGATING,
                DECIDED,
                NOTIFIED_IVO);
        apply(new LexMariaEventAnalysed(
                command.caseId(),
                unit,
                command.courseOfEvents(),
                command.causeAreas(),
                command.causes(),
                command.conclusions(),
                command.similarBefore(),
                command.analysedOn(),
                command.analysedBy(),
                clock.instant()));
    }

    @CommandHandler
    final void handle(DecideOnNotification command, Clock clock) {
        onlyIn("Beslutet fattas under utredningen.", INVESTIGATING, DECIDED);
        refuseIf(
                serious && !command.toBeNotified(),
                LEX_MARIA_MUST_BE_NOTIFIED,
                "Händelser som har medfört eller hade kunnat medföra en allvarlig vårdskada ska anmälas.");
        refuseIf(
                !analysed && !command.toBeNotified(),
                LEX_MARIA_NOT_ANALYSED,
                "Skriv händelseanalysen innan det beslutas att inte anmäla.");
        apply(new LexMariaNotificationDecided(
                command.caseId(),
                unit,
                command.toBeNotified(),
                command.reason(),
                command.decidedOn(),
                command.decidedBy(),
                clock.instant()));
    }

    @Override
    protected void on(LexMariaEvent event) {
        status = status.after(event);
        if (event instanceof LexMariaEventReported reported) {
            unit = reported.unit();
        } else if (event instanceof LexMariaAssessed assessed) {
            serious = assessed.injury().equals("SERIOUS_CARE_INJURY");
        } else if (event instanceof LexMariaEventAnalysed) {
            analysed = true;
        } else if (event instanceof LexMariaNotificationDecided decided) {
            toBeNotified = decided.toBeNotified();
        }
    }

    protected final void refuseEnded() {
        refuseIf(status.isEnded(), LEX_MARIA_ENDED, "Till ett avslutat ärende läggs inget mer.");
    }

    protected final void onlyIn(String detail, LexMariaStatus... stages) {
        refuseIf(!Arrays.asList(stages).contains(status), LEX_MARIA_OTHER_STAGE, detail);
    }
}
