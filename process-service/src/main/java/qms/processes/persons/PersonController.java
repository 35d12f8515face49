package qms.processes.persons;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.events.persons.PersonId;
import qms.processes.persons.PersonCommand.AppointSubstitute;
import qms.processes.persons.PersonCommand.AssignRole;
import qms.processes.persons.PersonCommand.EndRole;
import qms.processes.persons.PersonCommand.RegisterPerson;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.organisation.OrganisationReader;
import qms.service.privacy.Sealer;
import qms.service.projection.Streams;
import qms.web.Ids;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.MaxLength;
import qms.web.http.Page;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;

/** Persons and their roles over HTTP. */
@RestController
@RequestMapping("/api/persons")
class PersonController {

    private static final ListQuery LIST =
            ListQuery.equal("unit", "roles", "heldFor").sortable("unit");

    static final String NAME = "person.name";
    static final String CONTACT = "person.contact";

    private final Desk desk;
    private final PersonProjection projection;
    private final OrganisationReader organisation;
    private final Streams streams;
    private final Sealer sealer;
    private final Appointing appointing;
    private final Clock clock;

    PersonController(
            Desk desk,
            PersonProjection projection,
            OrganisationReader organisation,
            Streams streams,
            Sealer sealer,
            Appointing appointing,
            Clock clock) {
        this.desk = desk;
        this.projection = projection;
        this.organisation = organisation;
        this.streams = streams;
        this.sealer = sealer;
        this.appointing = appointing;
        this.clock = clock;
    }

    /** Register a person. */
    @PostMapping
    ResponseEntity<PersonDetails> register(@RequestBody Registration body) {
        return desk.create(
                "persons",
                body.unit(),
                projection,
                id -> {
                    known("unit", body.unit());
                    return new RegisterPerson(
                            PersonId.of(id),
                            body.unit(),
                            sealer.seal(id, NAME, body.name()),
                            body.contact() == null ? null : sealer.seal(id, CONTACT, body.contact()));
                },
                this::details);
    }

    /** Read one person with their roles. */
    @GetMapping("/{id}")
    ResponseEntity<PersonDetails> one(@PathVariable String id) {
        return desk.one(projection, id, this::details);
    }

    /** List persons. */
    @GetMapping
    Page<PersonDetails> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), this::details);
    }

    /** Give a person a role for a unit. */
    @PostMapping("/{id}/role-assignments")
    ResponseEntity<PersonDetails> assign(@PathVariable String id, @RequestBody Assignment body) {
        return desk.act(
                projection,
                id,
                view -> {
                    known("unit", body.unit());
                    inOrder(body.from(), body.to());
                    appointing.check(body.role(), body.unit());
                    return new AssignRole(
                            PersonId.of(id), Ids.random(clock), body.unit(), body.role(), body.from(), body.to());
                },
                this::details);
    }

    /** Let somebody act in a role for some time. */
    @PostMapping("/{id}/role-assignments/{assignment}/substitutes")
    ResponseEntity<PersonDetails> substitute(
            @PathVariable String id, @PathVariable String assignment, @RequestBody Substitution body) {
        return desk.act(
                projection,
                id,
                view -> {
                    inOrder(body.from(), body.to());
                    if (streams.read(projection, body.person()).isEmpty()) {
                        throw refused("person", FieldCode.UNKNOWN_REFERENCE, "Personen finns inte.");
                    }
                    appointing.checkSubstituting(view, assignment);
                    return new AppointSubstitute(
                            PersonId.of(id), assignment, PersonId.of(body.person()), body.from(), body.to());
                },
                this::details);
    }

    /** Say which day is the last of a role. */
    @PostMapping("/{id}/role-assignments/{assignment}/end")
    ResponseEntity<PersonDetails> end(
            @PathVariable String id, @PathVariable String assignment, @RequestBody RoleEnd body) {
        return desk.act(
                projection,
                id,
                view -> {
                    appointing.checkEnding(view, assignment);
                    return new EndRole(PersonId.of(id), assignment, body.to());
                },
                this::details);
    }

    private PersonDetails details(PersonView view) {
        return new PersonDetails(
                view.id(),
                view.unit(),
                sealer.open(view.name(), NAME),
                view.contact() == null ? null : sealer.open(view.contact(), CONTACT),
                view.assignments(),
                view.loans());
    }

    private void known(String field, String unit) {
        if (organisation.current().unit(unit).isEmpty()) {
            throw refused(field, FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + unit + ".");
        }
    }

    private static void inOrder(LocalDate from, @Nullable LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw refused("to", FieldCode.OUT_OF_RANGE, "Sista dagen ligger före den första.");
        }
    }

    private static Problem refused(String field, FieldCode code, String detail) {
        return Problem.invalid(List.of(new FieldProblem(field, code, detail)));
    }

    /** A person: the unit where they are employed, name and a way to reach them. */
    @Form
    record Registration(
            String unit,
            @MaxLength(200) String name,
            @MaxLength(200) @Nullable String contact) {}

    /** A role for a unit, both days inclusive. */
    @Form
    record Assignment(
            String unit,

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
                "MAR",
                "BOARD_MEMBER",
                "AUDITOR"
            })
            String role,

            LocalDate from,
            @Nullable LocalDate to) {}

    /** Who acts in the role from day to day. */
    @Form
    record Substitution(String person, LocalDate from, LocalDate to) {}

    /** The role's last day. */
    @Form
    record RoleEnd(LocalDate to) {}

    /** A person as the one who may read it sees them. */
    record PersonDetails(
            String id,
            String unit,
            String name,
            @Nullable String contact,
            List<PersonView.Assignment> assignments,
            List<PersonView.Loan> loans) {}
}
