package qms.reports.writtenreports;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.reports.platform.WordTemplates;
import qms.service.api.Desk;
import qms.service.export.Formats;
import qms.service.export.InTemplate;
import qms.service.export.OnPaper;
import qms.service.export.Paper;
import qms.service.organisation.OrgUnit;
import qms.service.organisation.Organisation;
import qms.service.organisation.OrganisationReader;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

/** A written report as a document, over HTTP. */
@RestController
@RequestMapping("/api/written-reports/{id}")
class DocumentController {

    private final Desk desk;
    private final WrittenReportProjection projection;
    private final WrittenFigures figures;
    private final OrganisationReader organisation;
    private final WordTemplates templates;

    DocumentController(
            Desk desk,
            WrittenReportProjection projection,
            WrittenFigures figures,
            OrganisationReader organisation,
            WordTemplates templates) {
        this.desk = desk;
        this.projection = projection;
        this.figures = figures;
        this.organisation = organisation;
        this.templates = templates;
    }

    /**
     * The report as a document, with its figures where chapters refer to them: frozen, or as they are now. Ask with Accept, or with
     * `?format=html`, `pdf`, `docx`, `xlsx` or `csv`; the last two hold its tables.
     *
     * @param template the Word template to write in, or `none`; otherwise the one of the unit or of the next above it that has one
     */
    @GetMapping(
            path = "/document",
            produces = {Formats.HTML, Formats.PDF, Formats.DOCX, Formats.XLSX, Formats.CSV})
    ResponseEntity<OnPaper> document(
            @PathVariable String id, @RequestParam(required = false) @Nullable String template) {
        WrittenReportView report = desk.beside(projection, id).view();
        Organisation now = organisation.current();
        UnaryOperator<String> nameOf = key -> now.unit(key).map(OrgUnit::name).orElse(key);
        Optional<Supplier<byte[]>> word = wordTemplate(report.unit(), template);
        Paper paper = new ReportPaper(report, figures.shown(report), nameOf).paper();
        return ResponseEntity.ok(
                word.<OnPaper>map(file -> new InTemplate(paper, file)).orElse(paper));
    }

    private Optional<Supplier<byte[]>> wordTemplate(String unit, @Nullable String asked) {
        if (asked == null) {
            return templates.nearest(unit);
        }
        Optional<Supplier<byte[]>> chosen = templates.chosen(asked, unit);
        if (chosen.isEmpty() && !asked.equals("none")) {
            throw Problem.invalid(
                    "template", FieldCode.UNKNOWN_REFERENCE, "Enheten har ingen Wordmall i bruk med id " + asked + ".");
        }
        return chosen;
    }
}
