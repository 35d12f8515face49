package qms.deviations.nonexecuted;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.deviations.nonexecuted.NonExecutedProblem.NON_EXECUTED_NOTHING_TO_SEND;
import static qms.deviations.nonexecuted.NonExecutedProblem.NON_EXECUTED_OTHER_STAGE;
import static qms.deviations.nonexecuted.NonExecutedStatus.COLLECTED;
import static qms.deviations.nonexecuted.NonExecutedStatus.OPEN;
import static qms.deviations.nonexecuted.NonExecutedStatus.SENT;
import static qms.deviations.nonexecuted.NonExecutedStatus.SENT_AUDITORS;
import static qms.deviations.nonexecuted.NonExecutedStatus.SENT_IVO;
import static qms.deviations.nonexecuted.NonExecutedStatus.STATISTICS_TO_COUNCIL;
import static qms.deviations.platform.Guards.refuseIf;

import java.time.Clock;
import java.util.Arrays;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import qms.deviations.nonexecuted.NonExecutedCommand.CloseQuarter;
import qms.deviations.nonexecuted.NonExecutedCommand.CollectFigures;
import qms.deviations.nonexecuted.NonExecutedCommand.OpenQuarter;
import qms.deviations.nonexecuted.NonExecutedCommand.ReportStatistics;
import qms.deviations.nonexecuted.NonExecutedCommand.SendToAuditors;
import qms.deviations.nonexecuted.NonExecutedCommand.SendToIvo;
import qms.events.nonexecuted.NonExecutedClosed;
import qms.events.nonexecuted.NonExecutedEvent;
import qms.events.nonexecuted.NonExecutedFiguresCollected;
import qms.events.nonexecuted.NonExecutedQuarterOpened;
import qms.events.nonexecuted.NonExecutedSentToAuditors;
import qms.events.nonexecuted.NonExecutedSentToIvo;
import qms.events.nonexecuted.NonExecutedStatisticsReported;
import qms.service.store.EventSourcedThing;
import qms.service.store.TakenPeriod;

/** The report of a unit's non-executed decisions in a quarter: decides what may happen to it (domain life cycle 5.14). */
@AggregateRoot
final class NonExecutedReport extends EventSourcedThing<NonExecutedEvent> {

    private String unit = "";
    private NonExecutedStatus status = OPEN;
    private boolean nothingWaits = true;

    NonExecutedReport() {}

    @CommandHandler
    NonExecutedReport(OpenQuarter command, Clock clock) {
        TakenPeriod.take(TakenPeriod.taking(
                NonExecutedCommand.KIND,
                command.unit(),
                command.period(),
                command.reportId().toString(),
                clock.instant()));
        apply(new NonExecutedQuarterOpened(
                command.reportId(),
                command.unit(),
                command.year(),
                command.quarter(),
                command.openedOn(),
                clock.instant()));
    }

    /** May be done again until somebody has been told. */
    @CommandHandler
    void handle(CollectFigures command, Clock clock) {
        onlyIn("Siffrorna samlas in innan de är skickade.", OPEN, COLLECTED);
        apply(new NonExecutedFiguresCollected(
                command.reportId(), unit, command.figures(), command.collectedOn(), clock.instant()));
    }

    @CommandHandler
    void handle(SendToIvo command, Clock clock) {
        onlyIn("Samla in siffrorna först; till IVO rapporteras en gång per kvartal.", COLLECTED, SENT_AUDITORS);
        refuseNothing();
        apply(new NonExecutedSentToIvo(command.reportId(), unit, command.sentOn(), clock.instant()));
    }

    @CommandHandler
    void handle(SendToAuditors command, Clock clock) {
        onlyIn("Samla in siffrorna först; till revisorerna rapporteras en gång per kvartal.", COLLECTED, SENT_IVO);
        refuseNothing();
        apply(new NonExecutedSentToAuditors(command.reportId(), unit, command.sentOn(), clock.instant()));
    }

    @CommandHandler
    void handle(ReportStatistics command, Clock clock) {
        boolean nothingToSend = status == COLLECTED && nothingWaits;
        if (!nothingToSend) {
            onlyIn("Fullmäktige får statistiken när IVO och revisorerna har fått sitt.", SENT);
        }
        apply(new NonExecutedStatisticsReported(
                command.reportId(), unit, command.reportedOn(), command.registryNumber(), clock.instant()));
    }

    @CommandHandler
    void handle(CloseQuarter command, Clock clock) {
        onlyIn("Kvartalet avslutas när fullmäktige har fått statistiken.", STATISTICS_TO_COUNCIL);
        apply(new NonExecutedClosed(command.reportId(), unit, command.closedOn(), clock.instant()));
    }

    @Override
    protected void on(NonExecutedEvent event) {
        status = status.after(event);
        if (event instanceof NonExecutedQuarterOpened opened) {
            unit = opened.unit();
        }
        if (event instanceof NonExecutedFiguresCollected collected) {
            nothingWaits = collected.figures().stream().allMatch(figure -> figure.count() == 0);
        }
    }

    private void refuseNothing() {
        refuseIf(nothingWaits, NON_EXECUTED_NOTHING_TO_SEND, "Inget beslut väntar; gå vidare till fullmäktige.");
    }

    private void onlyIn(String detail, NonExecutedStatus... stages) {
        refuseIf(!Arrays.asList(stages).contains(status), NON_EXECUTED_OTHER_STAGE, detail);
    }
}
