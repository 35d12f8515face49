package qms.deviations.lexsarah;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_ALREADY_NOTIFIED;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_INVESTIGATION_ALREADY_SENT;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_IVO_HAS_DECIDED;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_IVO_NUMBER_KNOWN;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_NOT_OURS_TO_NOTIFY;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_NO_SUPPLEMENT_ASKED_FOR;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_PRELIMINARY_LEVEL_MISSING;
import static qms.deviations.lexsarah.LexSarahRules.refuseIf;

import java.time.Clock;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;
import qms.deviations.lexsarah.LexSarahCommand.GiveIvoNumber;
import qms.deviations.lexsarah.LexSarahCommand.NoteIvoDecision;
import qms.deviations.lexsarah.LexSarahCommand.NoteSupplementRequest;
import qms.deviations.lexsarah.LexSarahCommand.NotifyIvo;
import qms.deviations.lexsarah.LexSarahCommand.SendInvestigation;
import qms.deviations.lexsarah.LexSarahCommand.SendSupplement;
import qms.events.lexsarah.LexSarahEvent;
import qms.events.lexsarah.LexSarahInvestigationSent;
import qms.events.lexsarah.LexSarahIvoDecided;
import qms.events.lexsarah.LexSarahIvoNumberGiven;
import qms.events.lexsarah.LexSarahNotifiedToIvo;
import qms.events.lexsarah.LexSarahReported;
import qms.events.lexsarah.LexSarahSupplementRequested;
import qms.events.lexsarah.LexSarahSupplementSent;
import qms.service.store.EventSourcedThing;

/** A lex Sarah case as IVO meets it: what is sent there and what comes back, whatever stage the case itself has reached. */
abstract class LexSarahAtIvo extends EventSourcedThing<LexSarahEvent> {

    /** Nothing before the report. */
    private @Nullable LexSarahCaseView told;

    /** May come before the investigation is done, even before a decision; a notification cannot be changed afterwards. */
    @CommandHandler
    void handle(NotifyIvo command, Clock clock) {
        refuseIf(
                now().ofProvider(),
                LEX_SARAH_NOT_OURS_TO_NOTIFY,
                "Den som bedriver verksamheten anmäler till IVO och informerar nämnden.");
        refuseIf(
                now().ivo().notified(),
                LEX_SARAH_ALREADY_NOTIFIED,
                "En anmälan till IVO kan inte göras om eller ändras.");
        String level = command.preliminaryLevel() == null ? now().level() : command.preliminaryLevel();
        refuseIf(
                !LexSarahCaseView.SERIOUS.contains(level),
                LEX_SARAH_PRELIMINARY_LEVEL_MISSING,
                "Ange vilken av de två allvarliga nivåerna som anmäls.");
        boolean pending = Objects.requireNonNullElse(
                command.investigationPending(), now().handling().investigated() == null);
        if (!pending) {
            rules().investigated();
        }
        apply(new LexSarahNotifiedToIvo(
                command.caseId(),
                now().unit(),
                command.notifiedAt(),
                clock.instant(),
                command.notifiedBy(),
                level,
                command.ivoCaseNumber(),
                command.registrationNumber(),
                command.sent().contentHash(),
                command.sent().attachments(),
                pending));
    }

    @CommandHandler
    void handle(GiveIvoNumber command, Clock clock) {
        rules().notified();
        refuseIf(now().ivo().caseNumber() != null, LEX_SARAH_IVO_NUMBER_KNOWN, "Ärendenumret är redan angivet.");
        apply(new LexSarahIvoNumberGiven(command.caseId(), now().unit(), command.ivoCaseNumber(), clock.instant()));
    }

    @CommandHandler
    void handle(SendInvestigation command, Clock clock) {
        rules().notified();
        refuseIf(
                !now().ivo().awaitsInvestigation(),
                LEX_SARAH_INVESTIGATION_ALREADY_SENT,
                "Utredningen är redan skickad till IVO.");
        rules().investigated();
        apply(new LexSarahInvestigationSent(
                command.caseId(),
                now().unit(),
                command.sentAt(),
                command.sentBy(),
                command.sent().contentHash(),
                clock.instant()));
    }

    /** A closed case is open again by it. */
    @CommandHandler
    void handle(NoteSupplementRequest command, Clock clock) {
        rules().notified();
        apply(new LexSarahSupplementRequested(
                command.caseId(),
                now().unit(),
                command.requestedAt(),
                command.due(),
                command.request(),
                clock.instant()));
    }

    @CommandHandler
    void handle(SendSupplement command, Clock clock) {
        refuseIf(
                !now().ivo().asksForMore(),
                LEX_SARAH_NO_SUPPLEMENT_ASKED_FOR,
                "IVO har inte begärt någon komplettering.");
        apply(new LexSarahSupplementSent(
                command.caseId(),
                now().unit(),
                command.sentAt(),
                command.sentBy(),
                command.answer(),
                command.sent().contentHash(),
                clock.instant()));
    }

    @CommandHandler
    void handle(NoteIvoDecision command, Clock clock) {
        rules().notified();
        refuseIf(now().ivo().decision() != null, LEX_SARAH_IVO_HAS_DECIDED, "IVO:s beslut är redan antecknat.");
        apply(new LexSarahIvoDecided(
                command.caseId(),
                now().unit(),
                command.decidedOn(),
                command.outcome(),
                command.summary(),
                clock.instant()));
    }

    @Override
    protected void on(LexSarahEvent event) {
        told = event instanceof LexSarahReported reported ? LexSarahCaseView.of(reported) : now().after(event);
    }

    final LexSarahRules rules() {
        return new LexSarahRules(now());
    }

    final LexSarahCaseView now() {
        return Objects.requireNonNull(told, "a lex Sarah case begins with its report");
    }
}
