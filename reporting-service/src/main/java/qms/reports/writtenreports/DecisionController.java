package qms.reports.writtenreports;

import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import qms.reports.platform.Existing;
import qms.reports.writtenreports.WrittenReportCommand.LinkDecision;
import qms.reports.writtenreports.WrittenReportCommand.RecordDecision;
import qms.reports.writtenreports.WrittenReportForms.DecisionLink;
import qms.reports.writtenreports.WrittenReportForms.ManagementDecision;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

/** What the management decides when it reviews the system, and what came of it, over HTTP. */
@RestController
@RequestMapping("/api/written-reports/{id}/decisions")
class DecisionController {

    private final WrittenReportDesk reports;
    private final Existing existing;

    DecisionController(WrittenReportDesk reports, Existing existing) {
        this.reports = reports;
        this.existing = existing;
    }

    /** Note what the management, reviewing the system, has decided or wants to have changed. */
    @PostMapping
    ResponseEntity<WrittenReportDetails> decide(@PathVariable String id, @RequestBody ManagementDecision body) {
        return reports.act(id, (report, view) -> {
            Optional.ofNullable(body.reference()).ifPresent(this::checkThatThereIsOne);
            return new RecordDecision(
                    report,
                    body.kind(),
                    body.text(),
                    body.responsible(),
                    body.due(),
                    body.reference(),
                    reports.dayOr("decidedOn", body.decidedOn()));
        });
    }

    /**
     * Say what came of a decision: a measure or a request for change, which is found in its own service and left as it is.
     *
     * @param number of the decision, from 1
     */
    @PostMapping("/{number}/links")
    ResponseEntity<WrittenReportDetails> link(
            @PathVariable String id, @PathVariable int number, @RequestBody DecisionLink body) {
        return reports.act(id, (report, view) -> {
            boolean there = body.kind().equals("MEASURE")
                    ? existing.measure(body.reference())
                    : existing.changeRequest(body.reference());
            if (!there) {
                throw unknown(body.reference());
            }
            return new LinkDecision(report, number, body.kind(), body.reference());
        });
    }

    private void checkThatThereIsOne(String reference) {
        if (!existing.measure(reference) && !existing.changeRequest(reference)) {
            throw unknown(reference);
        }
    }

    private static Problem unknown(String reference) {
        return Problem.invalid(
                "reference",
                FieldCode.UNKNOWN_REFERENCE,
                "Det finns ingen åtgärd eller ändringsbeställning med id " + reference + ".");
    }
}
