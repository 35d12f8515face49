package qms.reports.writtenreports;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.reports.writtenreports.WrittenReportProblem.WRITTEN_REPORT_DECIDED;
import static qms.reports.writtenreports.WrittenReportProblem.WRITTEN_REPORT_HAS_ERRORS;
import static qms.reports.writtenreports.WrittenReportProblem.WRITTEN_REPORT_NOT_BEING_WRITTEN;
import static qms.reports.writtenreports.WrittenReportProblem.WRITTEN_REPORT_NOT_COLLECTING;
import static qms.reports.writtenreports.WrittenReportProblem.WRITTEN_REPORT_NOT_PLANNED;
import static qms.reports.writtenreports.WrittenReportStatus.COLLECTING;
import static qms.reports.writtenreports.WrittenReportStatus.PLANNED;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import qms.events.writtenreports.ChapterApproved;
import qms.events.writtenreports.ChapterClaimed;
import qms.events.writtenreports.ChapterMarkedReady;
import qms.events.writtenreports.ChapterReturned;
import qms.events.writtenreports.ChapterWritten;
import qms.events.writtenreports.CollectingStarted;
import qms.events.writtenreports.DraftCompiled;
import qms.events.writtenreports.FindingExplained;
import qms.events.writtenreports.ReviewDecisionLinked;
import qms.events.writtenreports.ReviewDecisionRecorded;
import qms.events.writtenreports.SupplementAdded;
import qms.events.writtenreports.WrittenReportApproved;
import qms.events.writtenreports.WrittenReportEvent;
import qms.events.writtenreports.WrittenReportFrozen;
import qms.events.writtenreports.WrittenReportId;
import qms.events.writtenreports.WrittenReportPlanned;
import qms.events.writtenreports.WrittenReportPublished;
import qms.events.writtenreports.WrittenReportReopened;
import qms.events.writtenreports.WrittenReportReturned;
import qms.events.writtenreports.WrittenReportReviewed;
import qms.events.writtenreports.WrittenReportSubmitted;
import qms.reports.writtenreports.WrittenReportCommand.ApproveChapter;
import qms.reports.writtenreports.WrittenReportCommand.ClaimChapter;
import qms.reports.writtenreports.WrittenReportCommand.CompileDraft;
import qms.reports.writtenreports.WrittenReportCommand.ExplainFinding;
import qms.reports.writtenreports.WrittenReportCommand.MarkChapterReady;
import qms.reports.writtenreports.WrittenReportCommand.ReturnChapter;
import qms.reports.writtenreports.WrittenReportCommand.Section;
import qms.reports.writtenreports.WrittenReportCommand.StartCollecting;
import qms.reports.writtenreports.WrittenReportCommand.WriteChapter;
import qms.service.store.EventSourcedThing;
import qms.web.problems.Problem;

/**
 * How a written report comes about: its chapters are given out, claimed, written, marked ready, returned and approved, put together, and what the
 * X-ray finds in them is explained.
 */
abstract class ReportBeingWritten extends EventSourcedThing<WrittenReportEvent> {

    protected String unit = "";
    protected WrittenReportStatus status = PLANNED;
    private final Sections sections = new Sections();
    private final Set<String> explained = new HashSet<>();

    @CommandHandler
    final void handle(StartCollecting command, Clock clock) {
        refuseIf(status != PLANNED, WRITTEN_REPORT_NOT_PLANNED, "Arbetet med rapporten har redan börjat.");
        apply(new CollectingStarted(command.writtenReportId(), unit, clock.instant()));
    }

    @CommandHandler
    final void handle(ClaimChapter command, Clock clock) {
        refuseUnlessWritten();
        sections.refuseClaim(command.chapter(), command.department(), command.owner(), command.takeOver());
        apply(new ChapterClaimed(
                command.writtenReportId(),
                unit,
                command.chapter(),
                command.department(),
                command.owner(),
                clock.instant()));
    }

    @CommandHandler
    final void handle(WriteChapter command, Clock clock) {
        refuseUnlessWritten();
        Section section = command.section();
        sections.refuseWriting(section.chapter(), section.department(), command.writer());
        apply(written(command.writtenReportId(), unit, section, clock.instant()));
    }

    @CommandHandler
    final void handle(MarkChapterReady command, Clock clock) {
        refuseUnlessWritten();
        sections.refuseReady(command.chapter(), command.department());
        apply(new ChapterMarkedReady(
                command.writtenReportId(), unit, command.chapter(), command.department(), clock.instant()));
    }

    @CommandHandler
    final void handle(ReturnChapter command, Clock clock) {
        refuseUnlessWritten();
        sections.refuseReturn(command.chapter(), command.department());
        apply(new ChapterReturned(
                command.writtenReportId(),
                unit,
                command.chapter(),
                command.department(),
                command.reason(),
                clock.instant()));
    }

    @CommandHandler
    final void handle(ApproveChapter command, Clock clock) {
        refuseUnlessWritten();
        sections.refuseApproval(command.chapter(), command.department());
        apply(new ChapterApproved(
                command.writtenReportId(),
                unit,
                command.chapter(),
                command.department(),
                command.approvedBy(),
                clock.instant()));
    }

    @CommandHandler
    final void handle(CompileDraft command, Clock clock) {
        refuseIf(status != COLLECTING, WRITTEN_REPORT_NOT_COLLECTING, "Börja samla in kapitlen först.");
        apply(new DraftCompiled(command.writtenReportId(), unit, clock.instant()));
    }

    /** May be explained again: the last explanation holds. */
    @CommandHandler
    final void handle(ExplainFinding command, Clock clock) {
        refuseIf(!status.isExplained(), WRITTEN_REPORT_DECIDED, "Det som granskningen visar förklaras innan beslutet.");
        apply(new FindingExplained(
                command.writtenReportId(), unit, command.finding(), command.text(), clock.instant()));
    }

    @Override
    protected void on(WrittenReportEvent event) {
        status = status.after(event);
        switch (event) {
            case WrittenReportPlanned e -> unit = e.unit();
            case ChapterClaimed e -> sections.owned(e.chapter(), e.department(), e.owner());
            case ChapterWritten e -> sections.now(e.chapter(), e.department(), SectionStatus.WRITTEN);
            case ChapterMarkedReady e -> sections.now(e.chapter(), e.department(), SectionStatus.READY);
            case ChapterReturned e -> sections.now(e.chapter(), e.department(), SectionStatus.WRITTEN);
            case ChapterApproved e -> sections.now(e.chapter(), e.department(), SectionStatus.APPROVED);
            case FindingExplained e -> explained.add(e.finding());
            case CollectingStarted e -> {}
            case DraftCompiled e -> {}
            case ReviewDecisionRecorded e -> {}
            case ReviewDecisionLinked e -> {}
            case WrittenReportReviewed e -> {}
            case WrittenReportReopened e -> {}
            case WrittenReportFrozen e -> {}
            case WrittenReportSubmitted e -> {}
            case WrittenReportReturned e -> {}
            case WrittenReportApproved e -> {}
            case WrittenReportPublished e -> {}
            case SupplementAdded e -> {}
        }
    }

    static ChapterWritten written(WrittenReportId id, String unit, Section section, Instant now) {
        return new ChapterWritten(id, unit, section.chapter(), section.department(), section.blocks(), now);
    }

    protected final void refuseErrors(List<String> errors) {
        List<String> left =
                errors.stream().filter(error -> !explained.contains(error)).toList();
        refuseIf(
                !left.isEmpty(),
                WRITTEN_REPORT_HAS_ERRORS,
                "Rätta eller förklara det som granskningen visar: " + String.join(", ", left) + ".");
    }

    protected static void refuseIf(boolean against, WrittenReportProblem problem, String detail) {
        if (against) {
            throw Problem.of(problem, detail);
        }
    }

    private void refuseUnlessWritten() {
        refuseIf(
                !status.isWritten(),
                WRITTEN_REPORT_NOT_BEING_WRITTEN,
                "Kapitel skrivs medan de samlas in och i utkastet.");
    }
}
