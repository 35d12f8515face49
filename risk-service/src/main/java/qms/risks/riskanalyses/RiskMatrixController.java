package qms.risks.riskanalyses;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.service.api.Desk;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;
import qms.web.time.AsOf;
import qms.web.time.Stockholm;

/** The picture of all risks of an analysis. */
@RestController
class RiskMatrixController {

    private final Desk desk;
    private final RiskAnalysisProjection projection;
    private final AnalysedRisks risks;
    private final Clock clock;

    RiskMatrixController(Desk desk, RiskAnalysisProjection projection, AnalysedRisks risks, Clock clock) {
        this.desk = desk;
        this.projection = projection;
        this.risks = risks;
        this.clock = clock;
    }

    /**
     * Show the risks of an analysis on the 5×5 map. As they stood when it was last approved, or now if it never was, unless another day or
     * moment is asked for.
     *
     * @param on a date: only what had been judged by then
     */
    @GetMapping("/api/risk-analyses/{id}/matrix")
    ResponseEntity<RiskMatrix> matrix(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String asOf) {
        LocalDate judgedBy = on == null ? null : day(on);
        Instant knownBy = asOf == null ? null : AsOf.parse(asOf);
        return desk.one(projection, id, view -> matrix(view, judgedBy, knownBy));
    }

    private RiskMatrix matrix(RiskAnalysisView view, @Nullable LocalDate on, @Nullable Instant asOf) {
        Instant known = asOf == null ? otherwise(view, on) : asOf;
        LocalDate day = on == null ? Stockholm.day(known) : on;
        return RiskMatrix.of(view.id(), day, known, risks.of(view, known, day));
    }

    private Instant otherwise(RiskAnalysisView view, @Nullable LocalDate on) {
        Instant now = clock.instant();
        return on != null
                ? now
                : view.lastApproval().map(RiskAnalysisView.Approval::approvedAt).orElse(now);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Problem.invalid("on", FieldCode.MALFORMED, "Ange en dag som ÅÅÅÅ-MM-DD.");
        }
    }
}
