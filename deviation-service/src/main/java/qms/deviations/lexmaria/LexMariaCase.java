package qms.deviations.lexmaria;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.deviations.lexmaria.LexMariaProblem.LEX_MARIA_ALREADY_NOTIFIED;
import static qms.deviations.lexmaria.LexMariaProblem.LEX_MARIA_ENDED;
import static qms.deviations.lexmaria.LexMariaProblem.LEX_MARIA_MEASURES_LEFT;
import static qms.deviations.lexmaria.LexMariaProblem.LEX_MARIA_MUST_BE_NOTIFIED;
import static qms.deviations.lexmaria.LexMariaProblem.LEX_MARIA_NOTE_NOT_CONFIRMED;
import static qms.deviations.lexmaria.LexMariaProblem.LEX_MARIA_NOT_ANALYSED;
import static qms.deviations.lexmaria.LexMariaProblem.LEX_MARIA_NOT_TO_BE_NOTIFIED;
import static qms.deviations.lexmaria.LexMariaProblem.LEX_MARIA_OTHER_STAGE;
import static qms.deviations.lexmaria.LexMariaProblem.LEX_MARIA_PATIENT_NOT_INFORMED;
import static qms.deviations.lexmaria.LexMariaStatus.ASSESSED;
import static qms.deviations.lexmaria.LexMariaStatus.DECIDED;
import static qms.deviations.lexmaria.LexMariaStatus.EVENT_REPORTED;
import static qms.deviations.lexmaria.LexMariaStatus.FOLLOW_UP;
import static qms.deviations.lexmaria.LexMariaStatus.INVESTIGATING;
import static qms.deviations.lexmaria.LexMariaStatus.INVESTIGATION_SUBMITTED;
import static qms.deviations.lexmaria.LexMariaStatus.IVO_DECIDED;
import static qms.deviations.lexmaria.LexMariaStatus.NOTIFIED_IVO;
import static qms.deviations.platform.Guards.refuseIf;

import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import qms.deviations.lexmaria.LexMariaCommand.AssessCareInjury;
import qms.deviations.lexmaria.LexMariaCommand.CloseLexMaria;
import qms.deviations.lexmaria.LexMariaCommand.ConfirmJournalNote;
import qms.deviations.lexmaria.LexMariaCommand.DecideOnNotification;
import qms.deviations.lexmaria.LexMariaCommand.DeclineLexMaria;
import qms.deviations.lexmaria.LexMariaCommand.FollowUpLexMaria;
import qms.deviations.lexmaria.LexMariaCommand.LinkMeasure;
import qms.deviations.lexmaria.LexMariaCommand.NotifyIvo;
import qms.deviations.lexmaria.LexMariaCommand.OpenEventAnalysis;
import qms.deviations.lexmaria.LexMariaCommand.RecordEventAnalysis;
import qms.deviations.lexmaria.LexMariaCommand.RecordIvoDecision;
import qms.deviations.lexmaria.LexMariaCommand.ReportCareEvent;
import qms.deviations.lexmaria.LexMariaCommand.SubmitInvestigation;
import qms.deviations.lexmaria.LexMariaCommand.TellThatPatientIsInformed;
import qms.deviations.lexmaria.LexMariaCommand.TellWhyPatientIsNotInformed;
import qms.deviations.platform.LinkedMeasures;
import qms.events.lexmaria.LexMariaAssessed;
import qms.events.lexmaria.LexMariaClosed;
import qms.events.lexmaria.LexMariaDeclined;
import qms.events.lexmaria.LexMariaEvent;
import qms.events.lexmaria.LexMariaEventAnalysed;
import qms.events.lexmaria.LexMariaEventReported;
import qms.events.lexmaria.LexMariaFollowedUp;
import qms.events.lexmaria.LexMariaInvestigationOpened;
import qms.events.lexmaria.LexMariaInvestigationSubmitted;
import qms.events.lexmaria.LexMariaIvoDecided;
import qms.events.lexmaria.LexMariaJournalNoteConfirmed;
import qms.events.lexmaria.LexMariaMeasureLinked;
import qms.events.lexmaria.LexMariaNotificationDecided;
import qms.events.lexmaria.LexMariaNotifiedToIvo;
import qms.events.lexmaria.LexMariaPatientInformed;
import qms.events.lexmaria.LexMariaPatientNotInformed;
import qms.events.measures.MeasureId;
import qms.service.store.EventSourcedThing;

/** A lex Maria case: decides what may happen to it (domain life cycle 5.4). */
@AggregateRoot
final class LexMariaCase extends EventSourcedThing<LexMariaEvent> {

    private final Set<MeasureId> measures = new LinkedHashSet<>();
    private String unit = "";
    private LexMariaStatus status = EVENT_REPORTED;
    private boolean serious;
    private boolean analysed;
    private boolean toBeNotified;
    private boolean notified;
    private boolean patientSettled;
    private boolean noteConfirmed;

    LexMariaCase() {}

    @CommandHandler
    LexMariaCase(ReportCareEvent command, Clock clock) {
        apply(new LexMariaEventReported(
                command.caseId(),
                command.unit(),
                command.origin(),
                command.occurredOn(),
                command.reportedAt(),
                command.reportedAs(),
                command.description(),
                command.acuteMeasures(),
                command.patient(),
                clock.instant()));
    }

    /** May be done again while the event is looked into: one learns as one goes. */
    @CommandHandler
    void handle(AssessCareInjury command, Clock clock) {
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
    void handle(DeclineLexMaria command, Clock clock) {
        onlyIn("Ett ärende avskrivs när det är bedömt, innan det är beslutat.", ASSESSED, INVESTIGATING);
        apply(new LexMariaDeclined(
                command.caseId(), unit, command.reason(), command.declinedOn(), command.declinedBy(), clock.instant()));
    }

    @CommandHandler
    void handle(OpenEventAnalysis command, Clock clock) {
        onlyIn("Händelseanalysen inleds när händelsen är bedömd.", ASSESSED);
        apply(new LexMariaInvestigationOpened(
                command.caseId(), unit, command.investigator(), command.openedOn(), clock.instant()));
    }

    /** May come after the notification, which is not to wait for it. */
    @CommandHandler
    void handle(RecordEventAnalysis command, Clock clock) {
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
    void handle(DecideOnNotification command, Clock clock) {
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

    @CommandHandler
    void handle(NotifyIvo command, Clock clock) {
        refuseIf(notified, LEX_MARIA_ALREADY_NOTIFIED, "En anmälan till IVO kan inte göras om eller ändras.");
        onlyIn("Besluta om anmälan först.", DECIDED);
        refuseIf(!toBeNotified, LEX_MARIA_NOT_TO_BE_NOTIFIED, "Fatta ett nytt beslut om det ska anmälas ändå.");
        apply(new LexMariaNotifiedToIvo(
                command.caseId(),
                unit,
                command.notifiedAt(),
                command.registryNumber(),
                command.ivoReference(),
                command.contentHash(),
                command.notifiedBy(),
                clock.instant()));
    }

    @CommandHandler
    void handle(SubmitInvestigation command, Clock clock) {
        onlyIn("Utredningen skickas in efter anmälan.", NOTIFIED_IVO);
        refuseIf(!analysed, LEX_MARIA_NOT_ANALYSED, "Skriv händelseanalysen innan utredningen skickas in.");
        apply(new LexMariaInvestigationSubmitted(
                command.caseId(), unit, command.submittedAt(), command.contentHash(), clock.instant()));
    }

    @CommandHandler
    void handle(RecordIvoDecision command, Clock clock) {
        onlyIn("IVO beslutar när utredningen har skickats in.", INVESTIGATION_SUBMITTED);
        apply(new LexMariaIvoDecided(
                command.caseId(), unit, command.outcome(), command.decidedOn(), command.summary(), clock.instant()));
    }

    @CommandHandler
    void handle(TellThatPatientIsInformed command, Clock clock) {
        refuseEnded();
        apply(new LexMariaPatientInformed(
                command.caseId(), unit, command.informedOn(), command.told(), clock.instant()));
    }

    @CommandHandler
    void handle(TellWhyPatientIsNotInformed command, Clock clock) {
        refuseEnded();
        apply(new LexMariaPatientNotInformed(
                command.caseId(), unit, command.ground(), command.explanation(), command.notedOn(), clock.instant()));
    }

    @CommandHandler
    void handle(ConfirmJournalNote command, Clock clock) {
        refuseEnded();
        apply(new LexMariaJournalNoteConfirmed(
                command.caseId(), unit, command.notedOn(), command.confirmedBy(), clock.instant()));
    }

    /** To name a measure again changes nothing. */
    @CommandHandler
    void handle(LinkMeasure command, Clock clock) {
        refuseEnded();
        if (!measures.contains(command.measure())) {
            apply(new LexMariaMeasureLinked(command.caseId(), unit, command.measure(), clock.instant()));
        }
    }

    @CommandHandler
    void handle(FollowUpLexMaria command, Clock clock) {
        boolean nothingAtIvo = status == DECIDED && !toBeNotified;
        if (!nothingAtIvo) {
            onlyIn("Ärendet följs upp när IVO har beslutat.", IVO_DECIDED, FOLLOW_UP);
        }
        apply(new LexMariaFollowedUp(
                command.caseId(),
                unit,
                command.result(),
                command.followedUpOn(),
                command.followedUpBy(),
                clock.instant()));
    }

    @CommandHandler
    void handle(CloseLexMaria command, Clock clock) {
        onlyIn("Ärendet avslutas när det är uppföljt.", FOLLOW_UP);
        refuseIf(
                !patientSettled,
                LEX_MARIA_PATIENT_NOT_INFORMED,
                "Ange att patienten eller en närstående är informerad, eller varför inte.");
        refuseIf(!noteConfirmed, LEX_MARIA_NOTE_NOT_CONFIRMED, "Bekräfta att journalen säger det.");
        refuseIf(
                measures.isEmpty() && command.withoutMeasures() == null,
                LEX_MARIA_MEASURES_LEFT,
                "Ange varför ärendet inte ger någon åtgärd.");
        refuseIf(
                !LinkedMeasures.allDone(measures, command.measures()),
                LEX_MARIA_MEASURES_LEFT,
                "Alla åtgärder är inte genomförda och bedömda.");
        apply(new LexMariaClosed(
                command.caseId(),
                unit,
                command.closedAt(),
                command.measures(),
                command.withoutMeasures(),
                clock.instant()));
    }

    @Override
    protected void on(LexMariaEvent event) {
        status = status.after(event);
        switch (event) {
            case LexMariaEventReported e -> unit = e.unit();
            case LexMariaAssessed e -> serious = e.injury().equals("SERIOUS_CARE_INJURY");
            case LexMariaDeclined e -> {}
            case LexMariaInvestigationOpened e -> {}
            case LexMariaEventAnalysed e -> analysed = true;
            case LexMariaNotificationDecided e -> toBeNotified = e.toBeNotified();
            case LexMariaNotifiedToIvo e -> notified = true;
            case LexMariaInvestigationSubmitted e -> {}
            case LexMariaIvoDecided e -> {}
            case LexMariaPatientInformed e -> patientSettled = true;
            case LexMariaPatientNotInformed e -> patientSettled = true;
            case LexMariaJournalNoteConfirmed e -> noteConfirmed = true;
            case LexMariaMeasureLinked e -> measures.add(e.measureId());
            case LexMariaFollowedUp e -> {}
            case LexMariaClosed e -> {}
        }
    }

    private void refuseEnded() {
        refuseIf(status.isEnded(), LEX_MARIA_ENDED, "Till ett avslutat ärende läggs inget mer.");
    }

    private void onlyIn(String detail, LexMariaStatus... stages) {
        refuseIf(!Arrays.asList(stages).contains(status), LEX_MARIA_OTHER_STAGE, detail);
    }
}
