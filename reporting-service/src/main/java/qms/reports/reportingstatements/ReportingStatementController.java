package qms.reports.reportingstatements;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.events.reportingstatements.ReportingStatementId;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.organisation.OrganisationReader;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.Range;
import qms.web.http.Page;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

/** Reporting statements over HTTP. */
@RestController
@RequestMapping("/api/reporting-statements")
class ReportingStatementController {

    private static final ListQuery LIST = ListQuery.equal("unit", "subject", "state", "externalId")
            .equalNumber("year")
            .sortable("year", "unit", "subject");

    private final Desk desk;
    private final ReportingStatementProjection projection;
    private final OrganisationReader organisation;

    ReportingStatementController(Desk desk, ReportingStatementProjection projection, OrganisationReader organisation) {
        this.desk = desk;
        this.projection = projection;
        this.organisation = organisation;
    }

    /** Enter what a unit states about its reporting. */
    @PostMapping
    ResponseEntity<ReportingStatementView> state(@RequestBody Statement body) {
        return desk.create(
                "reporting-statements",
                body.unit(),
                projection,
                id -> {
                    if (organisation.current().unit(body.unit()).isEmpty()) {
                        throw Problem.invalid(
                                "unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + body.unit() + ".");
                    }
                    return new StateReporting(
                            ReportingStatementId.of(id),
                            body.unit(),
                            body.year(),
                            body.subject(),
                            body.state(),
                            body.text());
                },
                view -> view);
    }

    /** Read one reporting statement. */
    @GetMapping("/{id}")
    ResponseEntity<ReportingStatementView> one(@PathVariable String id) {
        return desk.one(projection, id, view -> view);
    }

    /** List reporting statements. */
    @GetMapping
    Page<ReportingStatementView> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), view -> view);
    }

    /** What a unit states for a year: that there was nothing, or that it did not report. */
    @Form
    record Statement(
            String unit,
            @Range(min = 1990, max = 2100) int year,
            @Codes({"COMPLAINTS", "LEX_SARAH"}) String subject,
            @Codes({"NOTHING", "NOT_REPORTED"}) String state,
            @Label String text) {}
}
