package qms.deviations.accesses;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import qms.events.QmsEvent;
import qms.service.access.Accesses;
import qms.service.api.Desk;
import qms.service.api.OfUnit;
import qms.service.export.Formats;
import qms.service.projection.Projection;

/** Who has read one case, over HTTP; as a table it is a list to hand out. */
@RestController
class CaseAccessController {

    private final Desk desk;
    private final Accesses accesses;
    private final List<Projection<?, ?>> projections;

    CaseAccessController(Desk desk, Accesses accesses, List<Projection<?, ?>> projections) {
        this.desk = desk;
        this.accesses = accesses;
        this.projections = projections;
    }

    /** List who has read a complaint. */
    @GetMapping(
            path = "/api/complaints/{id}/accesses",
            produces = {MediaType.APPLICATION_JSON_VALUE, Formats.CSV, Formats.XLSX, Formats.PDF})
    CaseAccesses ofComplaint(@PathVariable String id) {
        return of("complaints", id);
    }

    /** List who has read a deviation. */
    @GetMapping(
            path = "/api/deviations/{id}/accesses",
            produces = {MediaType.APPLICATION_JSON_VALUE, Formats.CSV, Formats.XLSX, Formats.PDF})
    CaseAccesses ofDeviation(@PathVariable String id) {
        return of("deviations", id);
    }

    /** List who has read a lex Sarah case. */
    @GetMapping(
            path = "/api/lex-sarah-cases/{id}/accesses",
            produces = {MediaType.APPLICATION_JSON_VALUE, Formats.CSV, Formats.XLSX, Formats.PDF})
    CaseAccesses ofLexSarahCase(@PathVariable String id) {
        return of("lex-sarah-cases", id);
    }

    /** List who has read a lex Maria case. */
    @GetMapping(
            path = "/api/lex-maria-cases/{id}/accesses",
            produces = {MediaType.APPLICATION_JSON_VALUE, Formats.CSV, Formats.XLSX, Formats.PDF})
    CaseAccesses ofLexMariaCase(@PathVariable String id) {
        return of("lex-maria-cases", id);
    }

    private CaseAccesses of(String collection, String id) {
        desk.beside(projection(collection), id);
        return CaseAccesses.of(id, accesses.ofCase(id));
    }

    // All four are of units, which the type of the list cannot say.
    @SuppressWarnings("unchecked")
    private Projection<QmsEvent, OfUnit> projection(String collection) {
        return (Projection<QmsEvent, OfUnit>) projections.stream()
                .filter(each -> each.collection().equals(collection))
                .findFirst()
                .orElseThrow();
    }
}
