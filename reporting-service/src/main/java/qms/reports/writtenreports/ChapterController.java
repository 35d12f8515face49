package qms.reports.writtenreports;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import qms.reports.platform.BlockForm;
import qms.reports.writtenreports.WrittenReportCommand.ApproveChapter;
import qms.reports.writtenreports.WrittenReportCommand.ClaimChapter;
import qms.reports.writtenreports.WrittenReportCommand.MarkChapterReady;
import qms.reports.writtenreports.WrittenReportCommand.ReturnChapter;
import qms.reports.writtenreports.WrittenReportCommand.Section;
import qms.reports.writtenreports.WrittenReportCommand.WriteChapter;
import qms.reports.writtenreports.WrittenReportForms.ChapterApproval;
import qms.reports.writtenreports.WrittenReportForms.ChapterReturn;
import qms.reports.writtenreports.WrittenReportForms.ChapterText;
import qms.reports.writtenreports.WrittenReportForms.Claim;
import qms.reports.writtenreports.WrittenReportForms.Ready;
import qms.service.api.OwnRole;
import qms.web.identity.Actors;

/** The chapters of a written report, each with a section for the whole and one for each department that has something to say. */
@RestController
@RequestMapping("/api/written-reports/{id}/chapters/{chapter}")
class ChapterController {

    private final WrittenReportDesk reports;

    ChapterController(WrittenReportDesk reports) {
        this.reports = reports;
    }

    /** Take it on oneself to write a chapter, for the whole or for a department. */
    @PostMapping("/claims")
    ResponseEntity<WrittenReportDetails> claim(
            @PathVariable String id, @PathVariable String chapter, @RequestBody Claim body) {
        return reports.act(
                id,
                (report, view) -> new ClaimChapter(
                        report,
                        chapter,
                        reports.writingFor(view, chapter, body.department()),
                        Actors.current().person(),
                        Boolean.TRUE.equals(body.takeOver())));
    }

    /** Write what is to stand in a chapter: texts, and figures, tables and charts by reference. */
    @PostMapping("/texts")
    ResponseEntity<WrittenReportDetails> write(
            @PathVariable String id, @PathVariable String chapter, @RequestBody ChapterText body) {
        return reports.act(id, (report, view) -> {
            String department = reports.writingFor(view, chapter, body.department());
            reports.check(view, body.blocks());
            return new WriteChapter(
                    report,
                    new Section(chapter, department, BlockForm.blocks(body.blocks())),
                    Actors.current().person());
        });
    }

    /** Say that a chapter is written. */
    @PostMapping("/readiness")
    ResponseEntity<WrittenReportDetails> ready(
            @PathVariable String id,
            @PathVariable String chapter,
            @RequestBody(required = false) @Nullable Ready body) {
        return reports.act(
                id,
                (report, view) -> new MarkChapterReady(
                        report, chapter, reports.writingFor(view, chapter, body == null ? null : body.department())));
    }

    /** Return a chapter to be written further. */
    @PostMapping("/returns")
    ResponseEntity<WrittenReportDetails> giveBack(
            @PathVariable String id, @PathVariable String chapter, @RequestBody ChapterReturn body) {
        return reports.act(
                id,
                (report, view) -> new ReturnChapter(
                        report, chapter, reports.approvingFor(view, chapter, body.department()), body.reason()));
    }

    /** Approve a chapter. */
    @PostMapping("/approvals")
    ResponseEntity<WrittenReportDetails> approve(
            @PathVariable String id,
            @PathVariable String chapter,
            @RequestBody(required = false) @Nullable ChapterApproval body) {
        return reports.act(
                id,
                (report, view) -> new ApproveChapter(
                        report,
                        chapter,
                        reports.approvingFor(view, chapter, body == null ? null : body.department()),
                        OwnRole.ofTheActor()));
    }
}
