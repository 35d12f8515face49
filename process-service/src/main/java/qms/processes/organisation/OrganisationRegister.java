package qms.processes.organisation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.processes.organisation.OrganisationProblem.TERM_TAKEN;
import static qms.processes.organisation.OrganisationProblem.UNIT_CLOSED;
import static qms.processes.organisation.OrganisationProblem.UNIT_KEY_TAKEN;
import static qms.processes.organisation.OrganisationProblem.UNIT_PLACED_TWICE;
import static qms.processes.organisation.OrganisationProblem.UNIT_UNDER_ITSELF;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import qms.events.organisation.LocalTermAdded;
import qms.events.organisation.OrganisationEvent;
import qms.events.organisation.PredecessorMerged;
import qms.events.organisation.UnitClosed;
import qms.events.organisation.UnitEstablished;
import qms.events.organisation.UnitPlaced;
import qms.events.organisation.UnitPlacementEnded;
import qms.events.organisation.UnitRenamed;
import qms.processes.organisation.OrganisationCommand.AddLocalTerm;
import qms.processes.organisation.OrganisationCommand.CloseUnit;
import qms.processes.organisation.OrganisationCommand.EstablishUnit;
import qms.processes.organisation.OrganisationCommand.PlaceUnit;
import qms.processes.organisation.OrganisationCommand.RenameUnit;
import qms.service.organisation.OrgUnit;
import qms.service.organisation.OrgUnit.Placement;
import qms.service.organisation.Organisation;
import qms.service.organisation.Taxonomy;
import qms.service.store.EventSourcedThing;
import qms.service.store.StaleVersion;
import qms.web.problems.Problem;

/** The whole organisation: decides what may happen to its units. A unit's version is how much has happened to that unit. */
@AggregateRoot
final class OrganisationRegister extends EventSourcedThing<OrganisationEvent> {

    private Organisation organisation = Organisation.EMPTY;
    private final Map<String, Long> versions = new HashMap<>();

    OrganisationRegister() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EstablishUnit command, Clock clock) {
        refuseIf(
                organisation.unit(command.key()).isPresent(),
                UNIT_KEY_TAKEN,
                "En enhet har redan nyckeln " + command.key() + "; en nyckel återanvänds aldrig.");
        List<OrganisationEvent> events = established(command, clock.instant());
        mayStand(organisation.evolve(events), command.key(), command.placements());
        events.forEach(event -> apply(event));
    }

    /** Moves a unit: the placement that is open, or runs past the first day of the new one, ends the day before. */
    @CommandHandler
    void handle(PlaceUnit command, Clock clock) {
        OrgUnit unit = seen(command.key(), command.seen());
        refuseIf(unit.validTo() != null, UNIT_CLOSED, "En avslutad enhet flyttas inte.");
        Instant now = clock.instant();
        Placement placement = command.placement();
        LocalDate dayBefore = placement.from().minusDays(1);
        List<OrganisationEvent> events = new ArrayList<>();
        unit.placements().stream()
                .filter(p -> p.on(placement.from()) && p.from().isBefore(placement.from()))
                .forEach(p -> events.add(new UnitPlacementEnded(unit.key(), p.parent(), p.from(), dayBefore, now)));
        events.add(new UnitPlaced(unit.key(), placement.parent(), placement.from(), placement.to(), now));
        Organisation moved = organisation.evolve(events);
        mayStand(moved, unit.key(), moved.unit(unit.key()).orElseThrow().placements());
        events.forEach(event -> apply(event));
    }

    @CommandHandler
    void handle(RenameUnit command, Clock clock) {
        OrgUnit unit = seen(command.key(), command.seen());
        apply(new UnitRenamed(unit.key(), command.name(), command.from(), clock.instant()));
    }

    @CommandHandler
    void handle(CloseUnit command, Clock clock) {
        OrgUnit unit = seen(command.key(), command.seen());
        refuseIf(unit.validTo() != null, UNIT_CLOSED, "Enheten är redan avslutad.");
        apply(new UnitClosed(unit.key(), command.validTo(), clock.instant()));
    }

    @CommandHandler
    void handle(AddLocalTerm command, Clock clock) {
        Taxonomy taxonomy = Taxonomy.valueOf(command.taxonomy());
        refuseIf(
                taxonomy.has(command.code())
                        || organisation.localTerms(taxonomy).stream()
                                .anyMatch(term -> term.unit().equals(command.unit())
                                        && term.code().equals(command.code())),
                TERM_TAKEN,
                "Enheten har redan värdet " + command.code() + ".");
        apply(new LocalTermAdded(command.unit(), command.taxonomy(), command.code(), command.label(), clock.instant()));
    }

    @Override
    protected void on(OrganisationEvent event) {
        organisation = organisation.evolve(event);
        versions.merge(event.unit(), 1L, Long::sum);
    }

    /** What has to be entered when a unit is: the unit, where it stands, what was merged into it, and its end where it has one. */
    static List<OrganisationEvent> established(EstablishUnit command, Instant now) {
        List<OrganisationEvent> events = new ArrayList<>();
        events.add(new UnitEstablished(command.key(), command.name(), command.kind(), command.validFrom(), now));
        command.placements().forEach(p -> events.add(new UnitPlaced(command.key(), p.parent(), p.from(), p.to(), now)));
        command.predecessors()
                .forEach(p -> events.add(new PredecessorMerged(command.key(), p, command.validFrom(), now)));
        if (command.validTo() != null) {
            events.add(new UnitClosed(command.key(), command.validTo(), now));
        }
        return events;
    }

    private OrgUnit seen(String key, long seen) {
        long version = versions.getOrDefault(key, 0L) - 1;
        if (version != seen) {
            throw new StaleVersion("the unit's version is " + version + ", not " + seen);
        }
        return organisation.unit(key).orElseThrow();
    }

    private static void mayStand(Organisation organisation, String key, List<Placement> placements) {
        refuseIf(
                organisation.cycle(key, placements).isPresent(),
                UNIT_UNDER_ITSELF,
                "Enheten skulle någon dag stå under sig själv.");
        refuseIf(
                Organisation.overlap(placements).isPresent(),
                UNIT_PLACED_TWICE,
                "En enhet står på ett ställe i taget.");
    }

    private static void refuseIf(boolean against, OrganisationProblem problem, String detail) {
        if (against) {
            throw Problem.of(problem, detail);
        }
    }
}
