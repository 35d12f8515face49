package qms.processes.organisation;

import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.processes.organisation.OrganisationCommand.CloseUnit;
import qms.processes.organisation.OrganisationCommand.EstablishUnit;
import qms.processes.organisation.OrganisationCommand.PlaceUnit;
import qms.processes.organisation.OrganisationCommand.RenameUnit;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.organisation.OrgUnit;
import qms.service.organisation.OrgUnit.Placement;
import qms.service.organisation.OrganisationReader;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.NoDoubles;
import qms.web.forms.OrEmpty;
import qms.web.http.ETags;
import qms.web.http.Page;
import qms.web.http.PageRequest;
import qms.web.problems.CommonProblem;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

/** Units over HTTP. Their list is read from the organisation's own stream: it is small, and every service knows it. */
@RestController
@RequestMapping("/api/units")
class UnitController {

    private static final ListQuery LIST =
            ListQuery.equal("key", "kind", "name").sortable("key", "name", "kind", "validFrom");

    private final Desk desk;
    private final OrganisationReader organisation;
    private final UnitVersions versions;

    UnitController(Desk desk, OrganisationReader organisation, UnitVersions versions) {
        this.desk = desk;
        this.organisation = organisation;
        this.versions = versions;
    }

    /** Establish a unit, with its placements and what was merged into it. */
    @PostMapping
    ResponseEntity<UnitDetails> establish(@RequestBody UnitForm body) {
        desk.mayActFor(
                body.placements().isEmpty()
                        ? body.key()
                        : body.placements().getFirst().parent());
        UnitRules.refuseUnknown(
                body.placements(), body.predecessors(), body.validFrom(), body.validTo(), organisation.current());
        desk.send(
                new EstablishUnit(
                        body.key(),
                        body.name(),
                        body.kind(),
                        body.validFrom(),
                        body.validTo(),
                        body.placements().stream().map(PlacementForm::placement).toList(),
                        body.predecessors()),
                OptionalLong.empty());
        return ResponseEntity.created(URI.create("/api/units/" + body.key()))
                .eTag(ETags.of(versions.of(body.key())))
                .body(UnitDetails.of(unit(body.key())));
    }

    /** Read one unit by its key. */
    @GetMapping("/{key}")
    ResponseEntity<UnitDetails> one(@PathVariable String key) {
        return answer(key);
    }

    /** List units. */
    @GetMapping
    Page<UnitDetails> list(@RequestParam Map<String, String> parameters) {
        PageRequest paging = LIST.paging(parameters);
        List<UnitDetails> found = organisation.current().units().stream()
                .map(UnitDetails::of)
                .filter(matches(parameters))
                .sorted(order(paging))
                .toList();
        return Page.of(found, paging);
    }

    /** Place a unit under another from a day on. */
    @PostMapping("/{key}/placements")
    ResponseEntity<UnitDetails> place(@PathVariable String key, @RequestBody PlacementForm body) {
        long seen = seen(key);
        UnitRules.refuseUnknown(List.of(body), List.of(), LocalDate.MIN, null, organisation.current());
        desk.send(new PlaceUnit(key, seen, body.placement()), OptionalLong.empty());
        return answer(key);
    }

    /** Give a unit a new name from a day on. */
    @PostMapping("/{key}/renaming")
    ResponseEntity<UnitDetails> rename(@PathVariable String key, @RequestBody Renaming body) {
        desk.send(new RenameUnit(key, seen(key), body.name(), body.from()), OptionalLong.empty());
        return answer(key);
    }

    /** Say which day is the last of a unit. */
    @PostMapping("/{key}/closing")
    ResponseEntity<UnitDetails> close(@PathVariable String key, @RequestBody UnitClosing body) {
        long seen = seen(key);
        if (body.validTo().isBefore(unit(key).validFrom())) {
            throw Problem.invalid("validTo", FieldCode.OUT_OF_RANGE, "Sista dagen ligger före den första.");
        }
        desk.send(new CloseUnit(key, seen, body.validTo()), OptionalLong.empty());
        return answer(key);
    }

    /** The version in If-Match, when the unit is one that the actor may act for. */
    private long seen(String key) {
        long seen = desk.expectedVersion();
        unit(key);
        desk.mayActFor(key);
        return seen;
    }

    private ResponseEntity<UnitDetails> answer(String key) {
        UnitDetails details = UnitDetails.of(unit(key));
        return ResponseEntity.ok().eTag(ETags.of(versions.of(key))).body(details);
    }

    private OrgUnit unit(String key) {
        return organisation
                .current()
                .unit(key)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND, "Enheten finns inte: " + key + "."));
    }

    private static Predicate<UnitDetails> matches(Map<String, String> parameters) {
        return unit -> asked(parameters.get("key"), unit.key())
                && asked(parameters.get("kind"), unit.kind())
                && asked(parameters.get("name"), unit.name());
    }

    private static boolean asked(@Nullable String wanted, String value) {
        return wanted == null || wanted.equals(value);
    }

    private static Comparator<UnitDetails> order(PageRequest paging) {
        Comparator<UnitDetails> order = (one, other) -> 0;
        for (PageRequest.Order by : paging.sort()) {
            Comparator<UnitDetails> next = switch (by.field()) {
                case "name" -> Comparator.comparing(UnitDetails::name);
                case "kind" -> Comparator.comparing(UnitDetails::kind);
                case "validFrom" -> Comparator.comparing(UnitDetails::validFrom);
                default -> Comparator.comparing(UnitDetails::key);
            };
            order = order.thenComparing(by.descending() ? next.reversed() : next);
        }
        return order.thenComparing(UnitDetails::key);
    }

    /** A unit: its key is for ever, its name may change. */
    @Form
    record UnitForm(
            @Label @MaxLength(60) String key,
            @Label @MaxLength(200) String name,

            @Codes({"BOARD", "ADMINISTRATION", "DEPARTMENT", "UNIT"})
            String kind,

            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @OrEmpty List<PlacementForm> placements,
            @OrEmpty @NoDoubles List<String> predecessors) {}

    /** Under which unit it stands; both days are inclusive, no last day means until further notice. */
    @Form
    record PlacementForm(
            String parent, LocalDate from, @Nullable LocalDate to) {

        Placement placement() {
            return new Placement(parent, from, to);
        }
    }

    /** A new name and its first day. */
    @Form
    record Renaming(@Label @MaxLength(200) String name, LocalDate from) {}

    /** The unit's last day. */
    @Form
    record UnitClosing(LocalDate validTo) {}
}
