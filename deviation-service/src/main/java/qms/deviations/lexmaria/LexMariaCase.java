package qms.deviations.lexmaria;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.deviations.lexmaria.LexMariaProblem.LEX_MARIA_ALREADY_NOTIFIED;
import static qms.deviations.lexmaria.LexMariaProblem.LEX_MARIA_MEASURES_LEFT;
import static qms.deviations.lexmaria.LexMariaProblem.LEX_MARIA_NOTE_NOT_CONFIRMED;
import static qms.deviations.lexmaria.LexMariaProblem.LEX_MARIA_NOT_ANALYSED;
import static qms.deviations.lexmaria.LexMariaProblem.LEX_MARIA_NOT_TO_BE_NOTIFIED;
import static qms.deviations.lexmaria.LexMariaProblem.LEX_MARIA_PATIENT_NOT_INFORMED;
import static qms.deviations.lexmaria.LexMariaStatus.DECIDED;
import static qms.deviations.lexmaria.LexMariaStatus.FOLLOW_UP;
import static qms.deviations.lexmaria.LexMariaStatus.INVESTIGATION_SUBMITTED;
import static qms.deviations.lexmaria.LexMariaStatus.IVO_DECIDED;
import static qms.deviations.lexmaria.LexMariaStatus.NOTIFIED_IVO;
import static qms.deviations.platform.Guards.refuseIf;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import qms.deviations.lexmaria.LexMariaCommand.CloseLexMaria;
import qms.deviations.lexmaria.LexMariaCommand.ConfirmJournalNote;
import qms.deviations.lexmaria.LexMariaCommand.FollowUpLexMaria;
import qms.deviations.lexmaria.LexMariaCommand.LinkMeasure;
import qms.deviations.lexmaria.LexMariaCommand.NotifyIvo;
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

/** A lex Maria case: decides what may happen to it (domain life cycle 5.4). */
@AggregateRoot
final class LexMariaCase extends LexMariaInvestigation {

    private final Set<MeasureId> measures = new LinkedHashSet<>();
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
        super.on(event);
        switch (event) {
            case LexMariaNotifiedToIvo e -> notified = true;
            case LexMariaPatientInformed e -> patientSettled = true;
            case LexMariaPatientNotInformed e -> patientSettled = true;
            case LexMariaJournalNoteConfirmed e -> noteConfirmed = true;
            case LexMariaMeasureLinked e -> measures.add(e.measureId());
            case LexMariaEventReported e -> {}
            case LexMariaAssessed e -> {}
            case LexMariaDeclined e -> {}
            case LexMariaInvestigationOpened e -> {}
            case LexMariaEventAnalysed e -> {}
            case LexMariaNotificationDecided e -> {}
            case LexMariaInvestigationSubmitted e -> {}
            case LexMariaIvoDecided e -> {}
            case LexMariaFollowedUp e -> {}
            case LexMariaClosed e -> {}
        }
    }
}
