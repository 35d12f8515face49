package qms.processes.processes;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.processes.processes.ProcessProblem.PROCESS_DAY_HAS_PASSED;
import static qms.processes.processes.ProcessProblem.PROCESS_NOT_APPROVED;
import static qms.processes.processes.ProcessProblem.PROCESS_NOT_IN_REVIEW;
import static qms.processes.processes.ProcessProblem.PROCESS_NOT_PUBLISHED;
import static qms.processes.processes.ProcessProblem.PROCESS_NOT_WORKED_ON;
import static qms.processes.processes.ProcessProblem.PROCESS_RETIRED;
import static qms.processes.processes.ProcessProblem.PROCESS_VALID_FROM_NOT_LATER;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import qms.events.processes.ProcessApproved;
import qms.events.processes.ProcessDescribed;
import qms.events.processes.ProcessDrafted;
import qms.events.processes.ProcessEvent;
import qms.events.processes.ProcessOwnerAppointed;
import qms.events.processes.ProcessPublished;
import qms.events.processes.ProcessRetired;
import qms.events.processes.ProcessReturned;
import qms.events.processes.ProcessRevisionStarted;
import qms.events.processes.ProcessSubmittedForReview;
import qms.processes.processes.ProcessCommand.AppointProcessOwner;
import qms.processes.processes.ProcessCommand.ApproveProcess;
import qms.processes.processes.ProcessCommand.DescribeProcess;
import qms.processes.processes.ProcessCommand.DraftProcess;
import qms.processes.processes.ProcessCommand.PublishProcess;
import qms.processes.processes.ProcessCommand.RetireProcess;
import qms.processes.processes.ProcessCommand.ReturnProcess;
import qms.processes.processes.ProcessCommand.StartRevision;
import qms.processes.processes.ProcessCommand.SubmitForReview;
import qms.service.store.EventSourcedThing;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** A process: decides what may happen to it (docs/lifecycles/process.md). */
@AggregateRoot
final class Process extends EventSourcedThing<ProcessEvent> {

    private ProcessStatus status = ProcessStatus.DRAFT;
    private String unit = "";
    private String level = "";
    private int versions;
    private @Nullable LocalDate lastValidFrom;

    Process() {}

    @CommandHandler
    Process(DraftProcess command, Clock clock) {
        apply(new ProcessDrafted(command.processId(), command.unit(), command.content(), clock.instant()));
    }

    @CommandHandler
    void handle(DescribeProcess command, Clock clock) {
        refuseIf(
                !status.isWorkedOn(),
                PROCESS_NOT_WORKED_ON,
                "Bara ett utkast kan skrivas om; påbörja en revidering av det som är publicerat.");
        apply(new ProcessDescribed(command.processId(), unit, command.content(), clock.instant()));
    }

    @CommandHandler
    void handle(AppointProcessOwner command, Clock clock) {
        refuseIf(status == ProcessStatus.RETIRED, PROCESS_RETIRED, "En avslutad process får ingen ny processägare.");
        apply(new ProcessOwnerAppointed(command.processId(), unit, command.owner(), clock.instant()));
    }

    @CommandHandler
    void handle(SubmitForReview command, Clock clock) {
        refuseIf(!status.isWorkedOn(), PROCESS_NOT_WORKED_ON, "Bara ett utkast kan lämnas till granskning.");
        apply(new ProcessSubmittedForReview(command.processId(), unit, clock.instant()));
    }

    /** Also after approval: what turns out to be wrong before it is published is not published. */
    @CommandHandler
    void handle(ReturnProcess command, Clock clock) {
        refuseIf(
                !status.isInReview() && !status.isApproved(),
                PROCESS_NOT_IN_REVIEW,
                "Bara det som är under granskning eller fastställt kan lämnas tillbaka.");
        apply(new ProcessReturned(command.processId(), unit, command.reason(), clock.instant()));
    }

    @CommandHandler
    void handle(ApproveProcess command, Clock clock) {
        refuseIf(!status.isInReview(), PROCESS_NOT_IN_REVIEW, "Lämna utkastet till granskning innan det fastställs.");
        apply(new ProcessApproved(
                command.processId(), unit, level, command.approvedOn(), command.reference(), clock.instant()));
    }

    /** The first version may have been valid for long when it is entered here; a later one cannot change what held on days that have passed. */
    @CommandHandler
    void handle(PublishProcess command, Clock clock) {
        refuseIf(!status.isApproved(), PROCESS_NOT_APPROVED, "Bara det som är fastställt kan publiceras.");
        LocalDate last = lastValidFrom;
        if (last != null) {
            refuseIf(
                    !command.validFrom().isAfter(last),
                    PROCESS_VALID_FROM_NOT_LATER,
                    "Ange en dag efter " + last + ", då den förra versionen började gälla.");
            refuseIfPassed(command.validFrom(), clock);
        }
        apply(new ProcessPublished(
                command.processId(), unit, versions + 1, command.validFrom(), command.reviewDue(), clock.instant()));
    }

    @CommandHandler
    void handle(StartRevision command, Clock clock) {
        refuseIf(
                status != ProcessStatus.PUBLISHED,
                PROCESS_NOT_PUBLISHED,
                "Bara en publicerad process som inte redan revideras kan revideras.");
        apply(new ProcessRevisionStarted(command.processId(), unit, command.reason(), clock.instant()));
    }

    @CommandHandler
    void handle(RetireProcess command, Clock clock) {
        refuseIf(!status.holds(), PROCESS_NOT_PUBLISHED, "Bara en publicerad process kan avslutas.");
        refuseIfPassed(command.validTo(), clock);
        apply(new ProcessRetired(command.processId(), unit, command.validTo(), command.replacedBy(), clock.instant()));
    }

    @Override
    protected void on(ProcessEvent event) {
        status = status.after(event);
        switch (event) {
            case ProcessDrafted drafted -> {
                unit = drafted.unit();
                level = drafted.content().level();
            }
            case ProcessDescribed described -> level = described.content().level();
            case ProcessPublished published -> {
                versions = published.version();
                lastValidFrom = published.validFrom();
            }
            case ProcessOwnerAppointed e -> {}
            case ProcessSubmittedForReview e -> {}
            case ProcessReturned e -> {}
            case ProcessApproved e -> {}
            case ProcessRevisionStarted e -> {}
            case ProcessRetired e -> {}
        }
    }

    private static void refuseIfPassed(LocalDate day, Clock clock) {
        refuseIf(
                day.isBefore(Stockholm.day(clock.instant())),
                PROCESS_DAY_HAS_PASSED,
                "Vad som gällde på dagar som har passerat ändras inte. Ange dagens datum eller en senare dag.");
    }

    private static void refuseIf(boolean against, ProcessProblem problem, String detail) {
        if (against) {
            throw Problem.of(problem, detail);
        }
    }
}
