package qms.reports.figures.patientsafety;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.reports.figures.FactReader;
import qms.reports.figures.Known;
import qms.reports.figures.ReportDesk;
import qms.reports.figures.condensed.CondensedFacts;
import qms.service.export.Formats;
import qms.web.time.Period;

/** The figures of the patient safety report over HTTP. */
@RestController
@RequestMapping("/api/reports/patient-safety")
class PatientSafetyController {

    private final ReportDesk desk;
    private final FactReader reader;
    private final CondensedFacts cases;

    PatientSafetyController(ReportDesk desk, FactReader reader, CondensedFacts cases) {
        this.desk = desk;
        this.reader = reader;
        this.cases = cases;
    }

    /**
     * What the patient safety report of a year tells (PSL 3 kap. 10 §): lex Maria and what was decided, deviations in health care by kind and
     * severity, causes, measures, and when the report is to be there. Also as a document: ask with Accept, or with `?format=html`, `pdf`,
     * `docx`, `xlsx` or `csv`.
     */
    @GetMapping(
            path = "/{unit}/{year}",
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                Formats.CSV,
                Formats.XLSX,
                Formats.PDF,
                Formats.HTML,
                Formats.DOCX
            })
    ResponseEntity<PatientSafety> patientSafety(
            HttpServletRequest request,
            @PathVariable String unit,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String recordedBy) {
        Known known = ReportDesk.known(asOf, recordedBy);
        return desk.certified(
                request,
                unit,
                year,
                scope -> PatientSafetyFigures.of(
                        scope,
                        known,
                        desk.day(known),
                        cases.now().counts(scope, known, Period.year(scope.year())),
                        reader::measuresNamed));
    }
}
