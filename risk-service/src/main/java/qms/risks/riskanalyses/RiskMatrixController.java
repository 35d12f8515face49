package qms.risks.riskanalyses;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.risks.platform.LevelMap;
import qms.risks.platform.LevelMaps;
import qms.service.api.Desk;
import qms.service.export.Formats;
import qms.service.organisation.OrgUnit;
import qms.service.organisation.Organisation;
import qms.service.organisation.OrganisationReader;
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
    private final LevelMaps maps;
    private final OrganisationReader organisation;
    private final Clock clock;

    RiskMatrixController(
            Desk desk,
            RiskAnalysisProjection projection,
            AnalysedRisks risks,
            LevelMaps maps,
            OrganisationReader organisation,
            Clock clock) {
        this.desk = desk;
        this.projection = projection;
        this.risks = risks;
        this.maps = maps;
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * Show the risks of an analysis on the 5×5 map. As they stood when it was last approved, or now if it never was, unless another day or
     * moment is asked for. Both may be given: what is known today of how it stood in spring is `on`, what was known in spring is `asOf`.
     * Ask with Accept, or with `?format=html`, `pdf`, `docx`, `xlsx` or `csv` for a document with the drawn map and the risks behind it.
     *
     * @param on a date: only what had been judged by then, with the map that was in force that day
     * @param asOf a date (its end) or an instant: only what had been entered by then, of the risks, of which belong to the analysis and of the map
     */
    @GetMapping(
            path = "/api/risk-analyses/{id}/matrix",
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                Formats.HTML,
                Formats.PDF,
                Formats.DOCX,
                Formats.XLSX,
                Formats.CSV
            })
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
        List<String> belonging = asOf == null ? view.content().risks() : risks.knownToBelong(view, asOf);
        LevelMap map = maps.ofTheOrganisation(known).on(day);
        Organisation now = organisation.current();
        return RiskMatrix.of(
                view,
                day,
                known,
                map,
                risks.of(belonging, known, day),
                key -> now.unit(key).map(OrgUnit::name).orElse(key));
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
