package qms.processes.organisation;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.processes.organisation.OrganisationCommand.AddLocalTerm;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.organisation.OrgUnit.LocalTerm;
import qms.service.organisation.OrganisationReader;
import qms.service.organisation.Taxonomy;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.http.ETags;
import qms.web.http.Page;
import qms.web.http.PageRequest;
import qms.web.problems.CommonProblem;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

/** Local values of the taxonomies over HTTP. A value never changes, so its version is always 0. */
@RestController
@RequestMapping("/api/taxonomy-values")
class LocalTermController {

    private static final ListQuery LIST = ListQuery.equal("taxonomy", "unit", "code");

    static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");
    static final String CODE_RULE = "Ange en kod av stora bokstäver A–Z, siffror och understreck.";

    private final Desk desk;
    private final OrganisationReader organisation;

    LocalTermController(Desk desk, OrganisationReader organisation) {
        this.desk = desk;
        this.organisation = organisation;
    }

    /** Add a local value to a taxonomy. */
    @PostMapping
    ResponseEntity<TermDetails> add(@RequestBody TermForm body) {
        desk.mayActFor(body.unit());
        if (organisation.current().unit(body.unit()).isEmpty()) {
            throw Problem.invalid("unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + body.unit() + ".");
        }
        if (!CODE.matcher(body.code()).matches()) {
            throw Problem.invalid("code", FieldCode.MALFORMED, CODE_RULE);
        }
        desk.send(new AddLocalTerm(body.unit(), body.taxonomy(), body.code(), body.label()), OptionalLong.empty());
        TermDetails made = new TermDetails(
                TermDetails.id(body.taxonomy(), body.unit(), body.code()),
                body.taxonomy(),
                body.unit(),
                body.code(),
                body.label());
        return ResponseEntity.created(URI.create("/api/taxonomy-values/" + made.id()))
                .eTag(ETags.of(0))
                .body(made);
    }

    /** Read one local value. */
    @GetMapping("/{id}")
    ResponseEntity<TermDetails> one(@PathVariable String id) {
        TermDetails found = all().filter(term -> term.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND, "Värdet finns inte."));
        return ResponseEntity.ok().eTag(ETags.of(0)).body(found);
    }

    /** List local values. */
    @GetMapping
    Page<TermDetails> list(@RequestParam Map<String, String> parameters) {
        PageRequest paging = LIST.paging(parameters);
        List<TermDetails> found = all().filter(matches(parameters))
                .sorted(Comparator.comparing(TermDetails::id))
                .toList();
        return Page.of(found, paging);
    }

    private Stream<TermDetails> all() {
        return Stream.of(Taxonomy.values())
                .flatMap(taxonomy -> organisation.current().localTerms(taxonomy).stream())
                .map(TermDetails::of);
    }

    private static Predicate<TermDetails> matches(Map<String, String> parameters) {
        return term -> asked(parameters.get("taxonomy"), term.taxonomy())
                && asked(parameters.get("unit"), term.unit())
                && asked(parameters.get("code"), term.code());
    }

    private static boolean asked(@Nullable String wanted, String value) {
        return wanted == null || wanted.equals(value);
    }

    /** A value that a unit adds for itself and what is below it. */
    @Form
    record TermForm(
            @Codes({"COMPLAINT_SOURCE", "COMPLAINT_CATEGORY", "LEX_SARAH_CATEGORY"})
            String taxonomy,

            String unit,
            @MaxLength(60) String code,
            @Label @MaxLength(120) String label) {}

    /** A local value of a taxonomy. */
    record TermDetails(String id, String taxonomy, String unit, String code, String label) {

        static TermDetails of(LocalTerm term) {
            return new TermDetails(
                    id(term.taxonomy(), term.unit(), term.code()),
                    term.taxonomy(),
                    term.unit(),
                    term.code(),
                    term.label());
        }

        static String id(String taxonomy, String unit, String code) {
            return taxonomy + "." + unit + "." + code;
        }
    }
}
