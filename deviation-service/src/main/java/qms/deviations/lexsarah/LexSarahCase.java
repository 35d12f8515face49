package qms.deviations.lexsarah;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_ALREADY_DECIDED;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_ALREADY_NOTIFIED;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_CLOSED;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_DECLINED;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_NOT_DECIDED;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_NOT_NOTIFIED;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_NOT_OURS_TO_NOTIFY;

import java.time.Clock;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import qms.deviations.lexsarah.LexSarahCommand.CloseLexSarahCase;
import qms.deviations.lexsarah.LexSarahCommand.DecideLexSarahLevel;
import qms.deviations.lexsarah.LexSarahCommand.DeclineLexSarah;
import qms.deviations.lexsarah.LexSarahCommand.NotifyIvo;
import qms.deviations.lexsarah.LexSarahCommand.ReportLexSarah;
import qms.events.lexsarah.LexSarahClosed;
import qms.events.lexsarah.LexSarahDeclined;
import qms.events.lexsarah.LexSarahEvent;
import qms.events.lexsarah.LexSarahLevelDecided;
import qms.events.lexsarah.LexSarahNotifiedToIvo;
import qms.events.lexsarah.LexSarahReported;
import qms.service.store.EventSourcedThing;
import qms.web.problems.Problem;

/** A lex Sarah case: decides what may happen to it (domain life cycle 5.3). */
@AggregateRoot
final class LexSarahCase extends EventSourcedThing<LexSarahEvent> {

    static final String PROVIDER_INFORMATION = "PROVIDER_INFORMATION";

    /** The two levels that must be notified to IVO (SoL 27 kap. 6 §). */
    private static final Set<String> SERIOUS = Set.of("TANGIBLE_RISK_OF_SERIOUS_MISCONDUCT", "SERIOUS_MISCONDUCT");

    private String unit = "";
    private boolean providerInformation;
    private @Nullable String level;
    private boolean declined;
    private boolean notified;
    private boolean closed;

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
                command.description()));
    }

    @CommandHandler
    void handle(DeclineLexSarah command, Clock clock) {
        refuseIf(closed, LEX_SARAH_CLOSED, "Ett avslutat ärende avskrivs inte.");
        refuseIf(declined, LEX_SARAH_DECLINED, "Rapporten har redan avskrivits.");
        refuseIf(level != null, LEX_SARAH_ALREADY_DECIDED, "En rapport med beslutad nivå avskrivs inte.");
        apply(new LexSarahDeclined(command.caseId(), unit, command.reason(), clock.instant()));
    }

    /** A level may be decided again at any time, also after closing: a new decision, never a changed one. */
    @CommandHandler
    void handle(DecideLexSarahLevel command, Clock clock) {
        refuseIf(declined, LEX_SARAH_DECLINED, "En avskriven rapport får ingen nivå.");
        apply(new LexSarahLevelDecided(
                command.caseId(), unit, command.level(), command.decidedOn(), command.reason(), clock.instant()));
    }

    /** May come before the investigation is done, even before a decision; a notification cannot be changed afterwards. */
    @CommandHandler
    void handle(NotifyIvo command, Clock clock) {
        refuseIf(
                providerInformation,
                LEX_SARAH_NOT_OURS_TO_NOTIFY,
                "Den som bedriver verksamheten anmäler till IVO och informerar nämnden.");
        refuseIf(notified, LEX_SARAH_ALREADY_NOTIFIED, "En anmälan till IVO kan inte göras om eller ändras.");
        apply(new LexSarahNotifiedToIvo(command.caseId(), unit, command.notifiedAt(), clock.instant()));
    }

    @CommandHandler
    void handle(CloseLexSarahCase command, Clock clock) {
        refuseIf(closed, LEX_SARAH_CLOSED, "Ärendet är redan avslutat.");
        refuseIf(
                level == null && !declined && !providerInformation,
                LEX_SARAH_NOT_DECIDED,
                "Besluta nivå eller avskriv rapporten innan ärendet avslutas.");
        refuseIf(
                level != null && SERIOUS.contains(level) && !notified,
                LEX_SARAH_NOT_NOTIFIED,
                "Ett allvarligt missförhållande ska anmälas till IVO innan ärendet avslutas.");
        apply(new LexSarahClosed(command.caseId(), unit, command.closedAt(), clock.instant()));
    }

    @Override
    protected void on(LexSarahEvent event) {
        switch (event) {
            case LexSarahReported reported -> {
                unit = reported.unit();
                providerInformation = reported.kind().equals(PROVIDER_INFORMATION);
            }
            case LexSarahDeclined e -> declined = true;
            case LexSarahLevelDecided decision -> level = decision.level();
            case LexSarahNotifiedToIvo e -> notified = true;
            case LexSarahClosed e -> closed = true;
        }
    }

    private static void refuseIf(boolean against, LexSarahProblem problem, String detail) {
        if (against) {
            throw Problem.of(problem, detail);
        }
    }
}
