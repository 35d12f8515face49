package qms.reports.writtenreports;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import qms.events.writtenreports.SupplementedFigure;
import qms.reports.platform.FrozenFigures;
import qms.reports.writtenreports.WrittenReportCommand.ApproveReport;
import qms.reports.writtenreports.WrittenReportCommand.FreezeReport;
import qms.reports.writtenreports.WrittenReportCommand.PublishReport;
import qms.reports.writtenreports.WrittenReportCommand.ReturnReport;
import qms.reports.writtenreports.WrittenReportCommand.SubmitReport;
import qms.reports.writtenreports.WrittenReportCommand.SupplementReport;
import qms.reports.writtenreports.WrittenReportForms.BoardApproval;
import qms.reports.writtenreports.WrittenReportForms.BoardReturn;
import qms.reports.writtenreports.WrittenReportForms.FigureForm;
import qms.reports.writtenreports.WrittenReportForms.NextStep;
import qms.reports.writtenreports.WrittenReportForms.Publication;
import qms.reports.writtenreports.WrittenReportForms.Submission;
import qms.reports.writtenreports.WrittenReportForms.SupplementForm;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;

/** From the frozen figures to the board's decision, publishing and supplements. */
@RestController
@RequestMapping("/api/written-reports/{id}")
class BoardController {

    private final WrittenReportDesk reports;
    private final WrittenFigures figures;
    private final XRay xRay;

    BoardController(WrittenReportDesk reports, WrittenFigures figures, XRay xRay) {
        this.reports = reports;
        this.figures = figures;
        this.xRay = xRay;
    }

    /** Freeze the figures: from now on neither they nor the texts change. */
    @PostMapping("/freeze")
    ResponseEntity<WrittenReportDetails> freeze(
            @PathVariable String id, @RequestBody(required = false) @Nullable NextStep body) {
        return reports.act(id, (report, view) -> {
            FrozenFigures now = figures.now(view);
            return new FreezeReport(report, now, xRay.errors(view, FiguresText.of(now.json())));
        });
    }

    /** Hand the frozen report over to the board. */
    @PostMapping("/submission")
    ResponseEntity<WrittenReportDetails> submit(@PathVariable String id, @RequestBody Submission body) {
        return reports.act(
                id,
                (report, view) ->
                        new SubmitReport(report, reports.dayOr("submittedOn", body.submittedOn()), body.meetingOn()));
    }

    /** Note that the board has returned the report: it is a draft again. */
    @PostMapping("/return")
    ResponseEntity<WrittenReportDetails> giveBack(@PathVariable String id, @RequestBody BoardReturn body) {
        return reports.act(id, (report, view) -> new ReturnReport(report, body.meetingOn(), body.reason()));
    }

    /** Note that the board has approved the report. */
    @PostMapping("/approval")
    ResponseEntity<WrittenReportDetails> approve(@PathVariable String id, @RequestBody BoardApproval body) {
        return reports.act(
                id,
                (report, view) -> new ApproveReport(
                        report,
                        reports.dayOr("meetingOn", body.meetingOn()),
                        body.paragraph(),
                        body.registryNumber(),
                        view.frozen().isEmpty() ? List.of() : xRay.errors(view, figures.shown(view))));
    }

    /** Let anybody read the approved report. */
    @PostMapping("/publication")
    ResponseEntity<WrittenReportDetails> publish(
            @PathVariable String id, @RequestBody(required = false) @Nullable Publication body) {
        return reports.act(
                id,
                (report, view) -> new PublishReport(
                        report, reports.dayOr("publishedOn", body == null ? null : body.publishedOn())));
    }

    /** Correct a published report: it stays as it is, and the supplement says what should have stood in it. */
    @PostMapping("/supplements")
    ResponseEntity<WrittenReportDetails> supplement(@PathVariable String id, @RequestBody SupplementForm body) {
        return reports.act(id, (report, view) -> {
            if (view.status().isPublished()) {
                check(view, body.figures());
            }
            List<SupplementedFigure> changed =
                    body.figures().stream().map(FigureForm::figurePutRight).toList();
            return new SupplementReport(
                    report,
                    changed,
                    body.reason(),
                    body.approvedBy(),
                    reports.dayOr("decidedOn", body.decidedOn()),
                    body.registryNumber());
        });
    }

    /** What a supplement says stood in the report must have stood there. */
    private void check(WrittenReportView view, List<FigureForm> forms) {
        FiguresText frozen = figures.shown(view);
        for (int i = 0; i < forms.size(); i++) {
            FigureForm form = forms.get(i);
            String stood = frozen.value(form.figuresOf(), form.figure())
                    .orElseThrow(unknown("figures[" + i + "].figure", form.figure()));
            if (!stood.equals(form.printed())) {
                throw Problem.of(
                        WrittenReportProblem.SUPPLEMENT_DOES_NOT_FIT,
                        "I rapporten står %s för %s (%s), inte %s."
                                .formatted(stood, form.figure(), form.figuresOf(), form.printed()));
            }
        }
    }

    private static Supplier<Problem> unknown(String field, String figure) {
        return () -> Problem.invalid(List.of(new FieldProblem(
                field, FieldCode.UNKNOWN_REFERENCE, "Siffran finns inte i rapporten: " + figure + ".")));
    }
}
