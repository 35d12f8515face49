package qms.reports.writtenreports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.writtenreports.SupplementedFigure;
import qms.reports.platform.BlockForm;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.MayBeEmpty;
import qms.web.forms.NotEmpty;
import qms.web.forms.Range;

/** What is taken in about a written report. */
final class WrittenReportForms {

    private WrittenReportForms() {}

    /** A report of a unit for a year, or for a tertial of it; with a template of the board's own, or else the standard one. */
    @Form
    record Planning(
            String unit,

            @Codes({"QUALITY_REPORT", "TERTIAL_REPORT", "MANAGEMENT_REVIEW", "PATIENT_SAFETY_REPORT"})
            String kind,

            @Range(min = 1990, max = 2100) int year,
            @Codes({"T1", "T2", "T3"}) @Nullable String tertial,
            @Label @MaxLength(200) String title,
            @MaxLength(100) @Nullable String template) {}

    /** The year to copy to, the next one if left out; the title, the same if left out. */
    @Form
    record Copy(
            @Range(min = 1990, max = 2100) @Nullable Integer year,
            @Label @MaxLength(200) @Nullable String title) {}

    /** Nothing to fill in. */
    @Form
    record NextStep() {}

    /** For which department, the whole if left out; and whether it is taken over from somebody else. */
    @Form
    record Claim(
            @MaxLength(100) @Nullable String department,
            @Nullable Boolean takeOver) {}

    /** What is to stand in the chapter, in order. */
    @Form
    record ChapterText(
            @MaxLength(100) @Nullable String department,
            @NotEmpty List<BlockForm> blocks) {}

    /** For which department; the whole if left out. */
    @Form
    record Ready(@MaxLength(100) @Nullable String department) {}

    /** What is missing in the chapter. */
    @Form
    record ChapterReturn(
            @MaxLength(100) @Nullable String department,
            @Label @MaxLength(2000) String reason) {}

    /** For which department; the whole if left out. */
    @Form
    record ChapterApproval(@MaxLength(100) @Nullable String department) {}

    /** Which finding of the X-ray, by its id there, and why it is as it is. */
    @Form
    record FindingExplanation(
            @MaxLength(300) String finding,
            @Label @MaxLength(2000) String text) {}

    /** What the management has decided, by which role it is to be done and until when; a change that was asked for may be referred to. */
    @Form
    record ManagementDecision(
            @Codes({"DECISION", "CHANGE_REQUEST"}) String kind,
            @Label @MaxLength(4000) String text,
            @Label @MaxLength(200) @Nullable String responsible,
            @Nullable LocalDate due,
            @MaxLength(100) @Nullable String reference,
            @Nullable LocalDate decidedOn) {}

    /** What came of a decision, by its id: a measure or a request for change that there is. */
    @Form
    record DecisionLink(
            @Codes({"MEASURE", "CHANGE_REQUEST"}) String kind,
            @MaxLength(100) String reference) {}

    /** Why it is to be a draft again. */
    @Form
    record Reopening(@Label @MaxLength(2000) String reason) {}

    /** The day it was handed over, today if left out, and of the meeting that is to decide. */
    @Form
    record Submission(
            @Nullable LocalDate submittedOn, @Nullable LocalDate meetingOn) {}

    /** Why the board returns it. */
    @Form
    record BoardReturn(
            @Nullable LocalDate meetingOn,
            @Label @MaxLength(2000) String reason) {}

    /** The meeting, the paragraph of its minutes and the registry number. */
    @Form
    record BoardApproval(
            LocalDate meetingOn,
            @Label @MaxLength(50) String paragraph,
            @Label @MaxLength(100) String registryNumber) {}

    /** The day it was published; today if left out. */
    @Form
    record Publication(@Nullable LocalDate publishedOn) {}

    /** What should have stood in the report, why, and who decided so when. */
    @Form
    record SupplementForm(
            @NotEmpty List<FigureForm> figures,
            @Label @MaxLength(2000) String reason,
            @Label @MaxLength(200) String approvedBy,
            @Nullable LocalDate decidedOn,
            @Label @MaxLength(100) @Nullable String registryNumber) {}

    /** A figure by its path in the frozen figures of a unit (`lexSarah.reports`), as it stands there and as it should. */
    @Form
    record FigureForm(
            @MaxLength(100) String figuresOf,
            @MaxLength(300) String figure,
            @Label @MaxLength(200) @MayBeEmpty String printed,
            @Label @MaxLength(200) String correct) {

        SupplementedFigure figurePutRight() {
            return new SupplementedFigure(figuresOf, figure, printed, correct);
        }
    }
}
