package qms.processes.readings;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
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
import qms.events.documents.DocumentId;
import qms.events.readings.ReadingRequirementId;
import qms.processes.platform.PublishedDocuments;
import qms.processes.readings.RequirementCommand.RequireReading;
import qms.processes.readings.RequirementCommand.WithdrawRequirement;
import qms.service.api.Access;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.organisation.OrganisationReader;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.NoDoubles;
import qms.web.forms.OrEmpty;
import qms.web.forms.Range;
import qms.web.http.Page;
import qms.web.problems.CommonProblem;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

/** What is to be read where, and who has read it, over HTTP. */
@RestController
@RequestMapping("/api/reading-requirements")
class RequirementController {

    private static final ListQuery LIST =
            ListQuery.equal("unit", "document", "status").sortable("unit", "registeredAt");

    private final Desk desk;
    private final RequirementProjection projection;
    private final PublishedDocuments documents;
    private final OrganisationReader organisation;
    private final Streams streams;
    private final Access access;
    private final Readers readers;

    RequirementController(
            Desk desk,
            RequirementProjection projection,
            PublishedDocuments documents,
            OrganisationReader organisation,
            Streams streams,
            Access access,
            Readers readers) {
        this.desk = desk;
        this.projection = projection;
        this.documents = documents;
        this.organisation = organisation;
        this.streams = streams;
        this.access = access;
        this.readers = readers;
    }

    /** Require that a document is read by those who work in a unit and below it. */
    @PostMapping
    ResponseEntity<RequirementView> require(@RequestBody Requirement body) {
        return desk.create(
                "reading-requirements",
                body.unit(),
                projection,
                id -> {
                    check(body);
                    return new RequireReading(
                            ReadingRequirementId.of(id),
                            body.unit(),
                            DocumentId.of(body.document()),
                            body.roles(),
                            body.days());
                },
                Function.identity());
    }

    /** Read one requirement. */
    @GetMapping("/{id}")
    ResponseEntity<RequirementView> one(@PathVariable String id) {
        return desk.one(projection, id, Function.identity());
    }

    /** List requirements. */
    @GetMapping
    Page<RequirementView> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), Function.identity());
    }

    /**
     * Tell who has read which version and who has not, in a unit and below it.
     *
     * @param unit the requirement's own if left out
     */
    @GetMapping("/{id}/readers")
    ReadingReport readers(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String unit,
            HttpServletRequest request) {
        RequirementView requirement = streams.read(projection, id)
                .map(Versioned::view)
                .filter(known -> access.permits(request, unit == null ? known.unit() : unit))
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND, "Det finns inget här med id " + id + "."));
        return readers.report(requirement, unit == null ? requirement.unit() : unit);
    }

    /** Say that a document need not be read any more; what was signed stays signed. */
    @PostMapping("/{id}/withdrawal")
    ResponseEntity<RequirementView> withdraw(@PathVariable String id, @RequestBody Withdrawal body) {
        return desk.act(
                projection,
                id,
                view -> new WithdrawRequirement(ReadingRequirementId.of(id), body.reason()),
                Function.identity());
    }

    private void check(Requirement body) {
        if (organisation.current().unit(body.unit()).isEmpty()) {
            throw Problem.invalid("unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + body.unit() + ".");
        }
        if (documents.read(body.document()).isEmpty()) {
            throw Problem.invalid("document", FieldCode.UNKNOWN_REFERENCE, "Dokumentet finns inte.");
        }
    }

    /** Which document is to be read, where, by which roles (all if there are none) and within how many days. */
    @Form
    record Requirement(
            String unit,
            @MaxLength(100) String document,

            @OrEmpty
            @NoDoubles
            @Codes({
                "EMPLOYEE",
                "UNIT_REPRESENTATIVE",
                "DEPUTY_UNIT_MANAGER",
                "UNIT_MANAGER",
                "DEPARTMENT_MANAGER",
                "PROCESS_OWNER",
                "PROCESS_FACILITATOR",
                "QUALITY_COORDINATOR",
                "STEERING_GROUP",
                "LEX_SARAH_OFFICER",
                "MAS",
                "MAR"
            })
            List<String> roles,

            @Range(min = 1, max = 365) int days) {}

    /** Why the document need not be read any more. */
    @Form
    record Withdrawal(@Label @MaxLength(2000) String reason) {}
}
