package qms.processes.unitdescriptions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.events.unitdescriptions.DescribedSection;
import qms.events.unitdescriptions.UnitDescriptionId;
import qms.processes.unitdescriptions.UnitDescriptionCommand.AdoptUnitDescription;
import qms.processes.unitdescriptions.UnitDescriptionCommand.SubmitFollowUp;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.organisation.OrganisationReader;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.MayBeEmpty;
import qms.web.forms.NotEmpty;
import qms.web.forms.Range;
import qms.web.http.Page;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;

/** Unit descriptions and their follow-ups over HTTP. */
@RestController
@RequestMapping("/api/unit-descriptions")
class UnitDescriptionController {

    private static final ListQuery LIST =
            ListQuery.equal("unit", "externalId").equalNumber("year").sortable("year", "unit");

    private final Desk desk;
    private final UnitDescriptionProjection projection;
    private final OrganisationReader organisation;

    UnitDescriptionController(Desk desk, UnitDescriptionProjection projection, OrganisationReader organisation) {
        this.desk = desk;
        this.projection = projection;
        this.organisation = organisation;
    }

    /** Adopt the description of a unit for a year. */
    @PostMapping
    ResponseEntity<UnitDescriptionView> adopt(@RequestBody Adoption body) {
        return desk.create(
                "unit-descriptions",
                body.unit(),
                projection,
                id -> {
                    check(body);
                    return new AdoptUnitDescription(
                            UnitDescriptionId.of(id),
                            body.unit(),
                            body.year(),
                            body.sections().stream().map(SectionForm::described).toList());
                },
                view -> view);
    }

    /** Read one unit description with its follow-ups. */
    @GetMapping("/{id}")
    ResponseEntity<UnitDescriptionView> one(@PathVariable String id) {
        return desk.one(projection, id, view -> view);
    }

    /** List unit descriptions. */
    @GetMapping
    Page<UnitDescriptionView> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), view -> view);
    }

    /** Submit the follow-up of a section for a period. */
    @PostMapping("/{id}/follow-ups")
    ResponseEntity<UnitDescriptionView> submit(@PathVariable String id, @RequestBody FollowUpForm body) {
        return desk.act(
                projection,
                id,
                view -> new SubmitFollowUp(UnitDescriptionId.of(id), body.section(), body.period(), body.text()),
                view -> view);
    }

    private void check(Adoption body) {
        List<FieldProblem> problems = new ArrayList<>();
        if (organisation.current().unit(body.unit()).isEmpty()) {
            problems.add(new FieldProblem("unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + body.unit() + "."));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < body.sections().size(); i++) {
            if (!seen.add(body.sections().get(i).key())) {
                problems.add(new FieldProblem(
                        "sections[" + i + "].key", FieldCode.DUPLICATE, "Avsnittet står redan i beskrivningen."));
            }
        }
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }

    /** How a unit works with quality during a year, section by section. */
    @Form
    record Adoption(
            String unit,
            @Range(min = 1990, max = 2100) int year,
            @NotEmpty List<SectionForm> sections) {}

    /** One section; {@code responsible} is a role, never a name. */
    record SectionForm(
            @Codes({
                "SERVICE_USERS",
                "MISSION_AND_ORGANISATION",
                "PROCESSES_AND_ROUTINES",
                "COLLABORATION",
                "RISK_ANALYSIS",
                "SELF_CHECKS",
                "DEVIATION_INVESTIGATION",
                "IMPROVEMENT_MEASURES",
                "PROCESS_IMPROVEMENT",
                "STAFF_PARTICIPATION",
                "DOCUMENTATION"
            })
            String key,

            @Label @MaxLength(200) String title,
            @Label @MayBeEmpty String text,
            @Label @MaxLength(200) @Nullable String responsible) {

        DescribedSection described() {
            return new DescribedSection(key, title, text, responsible);
        }
    }

    /** What is said about a section for a period. */
    @Form
    record FollowUpForm(
            String section,
            @Codes({"T1", "T2", "VB"}) String period,
            @Label String text) {}
}
