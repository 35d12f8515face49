package qms.reports.writtenreports;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import qms.events.reporttemplates.ReportBlock;
import qms.events.reporttemplates.ReportChapter;
import qms.events.writtenreports.SupplementedFigure;
import qms.events.writtenreports.WrittenReportId;
import qms.reports.platform.FrozenFigures;

/** Everything that can be asked of a written report, in life-cycle order. */
sealed interface WrittenReportCommand {

    WrittenReportId writtenReportId();

    @TargetAggregateIdentifier
    default String thing() {
        return writtenReportId().toString();
    }

    /** What a report is about, and the chapters of its template. */
    record Plan(
            String unit,
            String kind,
            int year,
            @Nullable String tertial,
            String title,
            @Nullable String template,
            int templateVersion,
            List<ReportChapter> chapters) {}

    /** What stands in a chapter of a report for a department. */
    record Section(String chapter, String department, List<ReportBlock> blocks) {}

    record PlanReport(WrittenReportId writtenReportId, Plan plan) implements WrittenReportCommand {}

    /** The texts come along as drafts; figures are those of the new year. */
    record CopyReport(WrittenReportId writtenReportId, Plan plan, WrittenReportId from, List<Section> sections)
            implements WrittenReportCommand {}

    record StartCollecting(WrittenReportId writtenReportId) implements WrittenReportCommand {}

    /** {@code takeOver} where somebody else had it. */
    record ClaimChapter(
            WrittenReportId writtenReportId, String chapter, String department, String owner, boolean takeOver)
            implements WrittenReportCommand {}

    record WriteChapter(WrittenReportId writtenReportId, Section section, String writer)
            implements WrittenReportCommand {}

    record MarkChapterReady(WrittenReportId writtenReportId, String chapter, String department)
            implements WrittenReportCommand {}

    record ReturnChapter(WrittenReportId writtenReportId, String chapter, String department, String reason)
            implements WrittenReportCommand {}

    record ApproveChapter(WrittenReportId writtenReportId, String chapter, String department, String approvedBy)
            implements WrittenReportCommand {}

    record CompileDraft(WrittenReportId writtenReportId) implements WrittenReportCommand {}

    record ExplainFinding(WrittenReportId writtenReportId, String finding, String text)
            implements WrittenReportCommand {}

    record RecordDecision(
            WrittenReportId writtenReportId,
            String kind,
            String text,
            @Nullable String responsible,
            @Nullable LocalDate due,
            @Nullable String reference,
            LocalDate decidedOn)
            implements WrittenReportCommand {}

    /** What came of a decision: a measure or a request for change that there is. */
    record LinkDecision(WrittenReportId writtenReportId, int decision, String kind, String reference)
            implements WrittenReportCommand {}

    record ReviewReport(WrittenReportId writtenReportId, String reviewedBy, LocalDate reviewedOn)
            implements WrittenReportCommand {}

    record ReopenReport(WrittenReportId writtenReportId, String reason) implements WrittenReportCommand {}

    /** The figures as they were rendered, and the errors that the X-ray found in what is to be frozen. */
    record FreezeReport(WrittenReportId writtenReportId, FrozenFigures figures, List<String> errors)
            implements WrittenReportCommand {}

    record SubmitReport(
            WrittenReportId writtenReportId,
            LocalDate submittedOn,
            @Nullable LocalDate meetingOn) implements WrittenReportCommand {}

    record ReturnReport(
            WrittenReportId writtenReportId, @Nullable LocalDate meetingOn, String reason)
            implements WrittenReportCommand {}

    record ApproveReport(
            WrittenReportId writtenReportId,
            LocalDate meetingOn,
            String paragraph,
            String registryNumber,
            List<String> errors)
            implements WrittenReportCommand {}

    record PublishReport(WrittenReportId writtenReportId, LocalDate publishedOn) implements WrittenReportCommand {}

    record SupplementReport(
            WrittenReportId writtenReportId,
            List<SupplementedFigure> figures,
            String reason,
            String approvedBy,
            LocalDate decidedOn,
            @Nullable String registryNumber)
            implements WrittenReportCommand {}
}
