package qms.reports.figures.certificates;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.reports.figures.Known;
import qms.reports.figures.ReportDesk;
import qms.reports.figures.Scope;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

/** What proves a report, and whether it still says the same, over HTTP. */
@RestController
@RequestMapping("/api/reports")
class CertificateController {

    private final ReportDesk desk;
    private final BoundReports reports;
    private final Recomputing recomputing;

    CertificateController(ReportDesk desk, BoundReports reports, Recomputing recomputing) {
        this.desk = desk;
        this.reports = reports;
        this.recomputing = recomputing;
    }

    /**
     * What proves the quality report of a year: up to where in the log events are counted, the head of the ledger, the version of what counts,
     * and the hash of the report as it is answered with those events. Whoever has the report can reckon its hash and set the two side by side.
     */
    @GetMapping("/quality/{unit}/{year}/certificate")
    ResponseEntity<Certificate> quality(
            HttpServletRequest request,
            @PathVariable String unit,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String recordedBy) {
        return ofYear(request, CertifiedReport.QUALITY, unit, year, ReportDesk.known(asOf, recordedBy));
    }

    /**
     * What proves the report of a tertial, as for a year.
     *
     * @param tertial T1 is January to April, T2 May to August, T3 September to December
     * @param cumulative from 1 January to the end of the tertial
     */
    @GetMapping("/tertial/{unit}/{year}/{tertial}/certificate")
    ResponseEntity<Certificate> tertial(
            HttpServletRequest request,
            @PathVariable String unit,
            @PathVariable String year,
            @PathVariable String tertial,
            @RequestParam(defaultValue = "false") boolean cumulative,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String recordedBy) {
        Known known = ReportDesk.known(asOf, recordedBy);
        String part = ReportDesk.tertial(tertial).name();
        return of(
                request,
                unit,
                year,
                scope -> Certificate.asked(
                        CertifiedReport.TERTIAL,
                        unit,
                        scope.year(),
                        part,
                        cumulative ? Boolean.TRUE : null,
                        null,
                        known));
    }

    /** What proves the quality plan of a year, as for the quality report. */
    @GetMapping("/quality-plan/{unit}/{year}/certificate")
    ResponseEntity<Certificate> qualityPlan(
            HttpServletRequest request,
            @PathVariable String unit,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String recordedBy) {
        return ofYear(request, CertifiedReport.QUALITY_PLAN, unit, year, ReportDesk.known(asOf, recordedBy));
    }

    /** What proves the internal control plan of a year, as for the quality report. */
    @GetMapping("/internal-control-plan/{unit}/{year}/certificate")
    ResponseEntity<Certificate> internalControlPlan(
            HttpServletRequest request,
            @PathVariable String unit,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String recordedBy) {
        return ofYear(request, CertifiedReport.INTERNAL_CONTROL_PLAN, unit, year, ReportDesk.known(asOf, recordedBy));
    }

    /** What proves the follow-ups of a year, as for the quality report. */
    @GetMapping("/follow-ups/{unit}/{year}/certificate")
    ResponseEntity<Certificate> followUps(
            HttpServletRequest request,
            @PathVariable String unit,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String recordedBy) {
        return ofYear(request, CertifiedReport.FOLLOW_UPS, unit, year, ReportDesk.known(asOf, recordedBy));
    }

    /** What proves the figures of the patient safety report of a year, as for the quality report. */
    @GetMapping("/patient-safety/{unit}/{year}/certificate")
    ResponseEntity<Certificate> patientSafety(
            HttpServletRequest request,
            @PathVariable String unit,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String recordedBy) {
        return ofYear(request, CertifiedReport.PATIENT_SAFETY, unit, year, ReportDesk.known(asOf, recordedBy));
    }

    /** What proves the statistics of non-executed decisions of a year, as for the quality report. */
    @GetMapping("/non-executed-decisions/{unit}/{year}/certificate")
    ResponseEntity<Certificate> nonExecutedDecisions(
            HttpServletRequest request,
            @PathVariable String unit,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String recordedBy) {
        return ofYear(request, CertifiedReport.NON_EXECUTED_DECISIONS, unit, year, ReportDesk.known(asOf, recordedBy));
    }

    /** The same of one quarter, 1 to 4. */
    @GetMapping("/non-executed-decisions/{unit}/{year}/{quarter}/certificate")
    ResponseEntity<Certificate> nonExecutedDecisionsOfQuarter(
            HttpServletRequest request,
            @PathVariable String unit,
            @PathVariable String year,
            @PathVariable String quarter,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String recordedBy) {
        Known known = ReportDesk.known(asOf, recordedBy);
        int part = ReportDesk.quarter(quarter);
        return of(
                request,
                unit,
                year,
                scope -> Certificate.asked(
                        CertifiedReport.NON_EXECUTED_DECISIONS, unit, scope.year(), null, null, part, known));
    }

    /** What proves what a management review of a year starts from, as for the quality report. */
    @GetMapping("/management-review-inputs/{unit}/{year}/certificate")
    ResponseEntity<Certificate> managementReviewInputs(
            HttpServletRequest request,
            @PathVariable String unit,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String recordedBy) {
        return ofYear(
                request, CertifiedReport.MANAGEMENT_REVIEW_INPUTS, unit, year, ReportDesk.known(asOf, recordedBy));
    }

    /**
     * Count a report again, given its certificate: of the same events, which must come out the same, and of those of now. Says SAME, or DIFFERS
     * with each value and the events that have changed it; only what the asker may see is named.
     */
    @PostMapping("/recomputations")
    ResponseEntity<Recomputed> again(HttpServletRequest request, @RequestBody Certificate certificate) {
        if (certificate.kind() == CertifiedReport.TERTIAL && certificate.tertial() == null) {
            throw Problem.invalid("tertial", FieldCode.MISSING, "Ange tertialet som T1, T2 eller T3.");
        }
        return desk.report(
                request,
                certificate.unit(),
                Integer.toString(certificate.year()),
                ignored -> recomputing.of(certificate));
    }

    private ResponseEntity<Certificate> ofYear(
            HttpServletRequest request, CertifiedReport report, String unit, String year, Known known) {
        return of(request, unit, year, scope -> Certificate.asked(report, unit, scope.year(), known));
    }

    private ResponseEntity<Certificate> of(
            HttpServletRequest request, String unit, String year, Function<Scope, Certificate> asked) {
        return desk.report(
                request, unit, year, scope -> reports.now(asked.apply(scope)).certificate());
    }
}
