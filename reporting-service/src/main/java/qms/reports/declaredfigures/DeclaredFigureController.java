package qms.reports.declaredfigures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.events.declaredfigures.DeclaredFigureId;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.organisation.OrganisationReader;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.Range;
import qms.web.http.Page;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;

/** Declared figures over HTTP. */
@RestController
@RequestMapping("/api/declared-figures")
class DeclaredFigureController {

    private static final ListQuery LIST =
            ListQuery.equal("unit", "figure", "externalId").equalNumber("year").sortable("year", "unit", "figure");

    private final Desk desk;
    private final DeclaredFigureProjection projection;
    private final OrganisationReader organisation;

    DeclaredFigureController(Desk desk, DeclaredFigureProjection projection, OrganisationReader organisation) {
        this.desk = desk;
        this.projection = projection;
        this.organisation = organisation;
    }

    /** Enter a figure that a unit has declared. */
    @PostMapping
    ResponseEntity<DeclaredFigureView> declare(@RequestBody Declaration body) {
        return desk.create(
                "declared-figures",
                body.unit(),
                projection,
                id -> {
                    List<FieldProblem> problems =
                            DeclaredFigureForm.check(body.unit(), body.figure(), organisation.current());
                    if (!problems.isEmpty()) {
                        throw Problem.invalid(problems);
                    }
                    return new DeclareFigure(
                            DeclaredFigureId.of(id),
                            body.unit(),
                            body.year(),
                            body.figure(),
                            body.value(),
                            body.text());
                },
                view -> view);
    }

    /** Read one declared figure. */
    @GetMapping("/{id}")
    ResponseEntity<DeclaredFigureView> one(@PathVariable String id) {
        return desk.one(projection, id, view -> view);
    }

    /** List declared figures. */
    @GetMapping
    Page<DeclaredFigureView> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), view -> view);
    }

    /** What a unit has declared, and where it says so. */
    @Form
    record Declaration(
            String unit,
            @Range(min = 1990, max = 2100) int year,
            String figure,
            BigDecimal value,
            @Label String text) {}
}
