package qms.deviations.lexsarah;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_ALREADY_ASSESSED;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_ALREADY_DECIDED;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_ALREADY_RECEIVED;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_CLOSED;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_DECLINED;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_NOT_ASSESSED;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_NOT_INVESTIGATING;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_NOT_RECEIVED;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_UNDER_INVESTIGATION;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_UNKNOWN_CAUSE;
import static qms.deviations.lexsarah.LexSarahRules.refuseIf;

import java.time.Clock;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import qms.deviations.lexsarah.LexSarahCommand.AddDocument;
import qms.deviations.lexsarah.LexSarahCommand.AppointInvestigator;
import qms.deviations.lexsarah.LexSarahCommand.AssessLexSarah;
import qms.deviations.lexsarah.LexSarahCommand.CloseLexSarahCase;
import qms.deviations.lexsarah.LexSarahCommand.CompleteInvestigation;
import qms.deviations.lexsarah.LexSarahCommand.DecideLexSarahLevel;
import qms.deviations.lexsarah.LexSarahCommand.DeclineLexSarah;
import qms.deviations.lexsarah.LexSarahCommand.FollowUpLexSarah;
import qms.deviations.lexsarah.LexSarahCommand.LinkMeasure;
import qms.deviations.lexsarah.LexSarahCommand.NamePersonAffected;
import qms.deviations.lexsarah.LexSarahCommand.ReceiveLexSarah;
import qms.deviations.lexsarah.LexSarahCommand.ReportLexSarah;
import qms.events.PersonalText;
import qms.events.lexsarah.LexSarahAssessed;
import qms.events.lexsarah.LexSarahCaseId;
import qms.events.lexsarah.LexSarahClosed;
import qms.events.lexsarah.LexSarahDeclined;
import qms.events.lexsarah.LexSarahDocumentAdded;
import qms.events.lexsarah.LexSarahFollowedUp;
import qms.events.lexsarah.LexSarahInvestigated;
import qms.events.lexsarah.LexSarahInvestigatorAppointed;
import qms.events.lexsarah.LexSarahLevelDecided;
import qms.events.lexsarah.LexSarahMeasureLinked;
import qms.events.lexsarah.LexSarahPersonAffected;
import qms.events.lexsarah.LexSarahReceived;
import qms.events.lexsarah.LexSarahReported;

/** A lex Sarah case: decides what may happen to it (domain life cycle 5.3). */
@AggregateRoot
final class LexSarahCase extends LexSarahReport {

    LexSarahCase() {}

    @CommandHandler
    LexSarahCase(ReportLexSarah command, Clock clock) {
        apply(new LexSarahReported(
                command.caseId(),
                command.unit(),
                null,
                command.kind(),
                command.lawArea(),
                command.occurredOn(),
                command.reportedAt(),
                clock.instant(),
                command.reporter(),
                command.category(),
                command.otherCategory(),
                command.description(),
                command.origin(),
                command.reporterPerson()));
        for (int i = 0; i < command.affected().size(); i++) {
            apply(affected(
                    command.caseId(), command.unit(), i, command.affected().get(i), clock));
        }
    }

    @CommandHandler
    void handle(ReceiveLexSarah command, Clock clock) {
        rules().open();
        refuseIf(!stage("REPORTED"), LEX_SARAH_ALREADY_RECEIVED, "Rapporten är redan mottagen.");
        apply(new LexSarahReceived(
                command.caseId(),
                now().unit(),
                command.receivedBy(),
                command.receivedAt(),
                command.protection(),
                clock.instant()));
    }

    /** Numbered in the order they are named: a number says nothing of who it is. */
    @CommandHandler
    void handle(NamePersonAffected command, Clock clock) {
        rules().open();
        int before = now().handling().affected().size();
        apply(affected(command.caseId(), now().unit(), before, command.description(), clock));
    }

    private static LexSarahPersonAffected affected(
            LexSarahCaseId caseId, String unit, int before, PersonalText person, Clock clock) {
        return new LexSarahPersonAffected(caseId, unit, Integer.toString(before + 1), person, clock.instant());
    }

    @CommandHandler
    void handle(AssessLexSarah command, Clock clock) {
        rules().ours();
        refuseIf(now().closed() != null, LEX_SARAH_CLOSED, "Ett avslutat ärende bedöms inte.");
        boolean declined = now().handling().declinedStands();
        refuseIf(stage("REPORTED") && !declined, LEX_SARAH_NOT_RECEIVED, "Ta emot rapporten innan den bedöms.");
        refuseIf(!stage("RECEIVED") && !declined, LEX_SARAH_ALREADY_ASSESSED, "Den första bedömningen är redan gjord.");
        apply(new LexSarahAssessed(
                command.caseId(),
                now().unit(),
                command.assessedBy(),
                command.motivation(),
                command.seriousKnownAt(),
                command.policeReport(),
                command.individualInformed(),
                command.representativeInformed(),
                clock.instant()));
    }

    @CommandHandler
    void handle(DeclineLexSarah command, Clock clock) {
        refuseIf(now().closed() != null, LEX_SARAH_CLOSED, "Ett avslutat ärende avskrivs inte.");
        refuseIf(now().handling().declinedStands(), LEX_SARAH_DECLINED, "Rapporten har redan avskrivits.");
        refuseIf(now().decided(), LEX_SARAH_ALREADY_DECIDED, "En rapport med beslutad nivå avskrivs inte.");
        refuseIf(
                now().investigator() != null,
                LEX_SARAH_UNDER_INVESTIGATION,
                "Utredningen har inletts; slutför den och besluta nivå.");
        apply(new LexSarahDeclined(
                command.caseId(), now().unit(), command.reason(), clock.instant(), command.declinedBy()));
    }

    @CommandHandler
    void handle(AppointInvestigator command, Clock clock) {
        rules().ours();
        rules().open();
        boolean assessed = now().handling().assessed() != null || now().decided();
        refuseIf(!assessed, LEX_SARAH_NOT_ASSESSED, "Gör den första bedömningen innan en utredare utses.");
        rules().mayInvestigate(command.investigator(), command.conflict());
        apply(new LexSarahInvestigatorAppointed(
                command.caseId(),
                now().unit(),
                command.investigator(),
                command.appointedBy(),
                command.conflict(),
                clock.instant()));
    }

    @CommandHandler
    void handle(CompleteInvestigation command, Clock clock) {
        rules().open();
        refuseIf(now().decided(), LEX_SARAH_ALREADY_DECIDED, "Nivån är beslutad; utredningen ändras inte.");
        refuseIf(now().investigator() == null, LEX_SARAH_NOT_INVESTIGATING, "Utse en utredare först.");
        rules().saysWhatItMeantForEach(command.investigation());
        apply(new LexSarahInvestigated(
                command.caseId(), now().unit(), command.investigator(), command.investigation(), clock.instant()));
    }

    @CommandHandler
    void handle(AddDocument command, Clock clock) {
        refuseIf(now().closed() != null, LEX_SARAH_CLOSED, "Ett avslutat ärende får inga fler handlingar.");
        apply(new LexSarahDocumentAdded(
                command.caseId(), now().unit(), command.file(), command.addedBy(), clock.instant()));
    }

    /** A level may be decided again at any time, also after closing: a new decision, never a changed one. */
    @CommandHandler
    void handle(DecideLexSarahLevel command, Clock clock) {
        rules().ours();
        rules().maySettle(command);
        boolean serious = LexSarahCaseView.SERIOUS.contains(command.level());
        apply(new LexSarahLevelDecided(
                command.caseId(),
                now().unit(),
                command.level(),
                command.decidedOn(),
                command.reason(),
                clock.instant(),
                command.decidedBy(),
                serious ? Objects.requireNonNullElse(command.knownAt(), clock.instant()) : null,
                serious && command.notifyDecided() ? true : null,
                command.conflict(),
                command.lowered(),
                command.notSerious(),
                command.personLevels().isEmpty() ? null : command.personLevels()));
    }

    /** Naming a measure again changes nothing, unless it is to say which cause it answers. */
    @CommandHandler
    void handle(LinkMeasure command, Clock clock) {
        rules().open();
        String cause = command.cause();
        boolean unknown = cause != null
                && now().handling().causes().stream()
                        .noneMatch(each -> each.cause().equals(cause));
        refuseIf(unknown, LEX_SARAH_UNKNOWN_CAUSE, "Utredningen har ingen orsak med nummer " + cause + ".");
        boolean known = now().measures().stream()
                .anyMatch(each ->
                        each.measureId().equals(command.measure()) && (cause == null || cause.equals(each.cause())));
        if (!known) {
            apply(new LexSarahMeasureLinked(command.caseId(), now().unit(), command.measure(), cause, clock.instant()));
        }
    }

    /** May be done again: what did not show at first may show later. */
    @CommandHandler
    void handle(FollowUpLexSarah command, Clock clock) {
        rules().mayFollowUp();
        apply(new LexSarahFollowedUp(
                command.caseId(),
                now().unit(),
                command.followedUpOn(),
                command.followedUpBy(),
                command.effect(),
                command.judgement(),
                command.lessons(),
                command.lessonsSpreadOn(),
                clock.instant()));
    }

    @CommandHandler
    void handle(CloseLexSarahCase command, Clock clock) {
        rules().mayClose(command);
        apply(new LexSarahClosed(
                command.caseId(),
                now().unit(),
                command.closedAt(),
                clock.instant(),
                command.closedBy(),
                command.measures().isEmpty() ? null : command.measures(),
                command.noMeasures()));
    }

    private boolean stage(String stage) {
        return now().handling().stage().equals(stage) && !now().decided();
    }
}
