package qms.service.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import qms.service.organisation.Organisation;
import qms.service.organisation.OrganisationReader;
import qms.service.store.Meta;
import qms.web.identity.Actor;
import qms.web.identity.Actors;
import qms.web.identity.Role;
import qms.web.policy.PolicyRow;
import qms.web.policy.PolicyTable;
import qms.web.policy.Relation;
import qms.web.time.Stockholm;

/** What the actor of the present request may see and do, by the policy table and where the thing stands from the actor's units. */
public final class Access {

    private final OrganisationReader organisation;
    private final Clock clock;

    public Access(OrganisationReader organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Whether the request's row lets the actor at a thing of this unit. */
    public boolean permits(HttpServletRequest request, String unit) {
        Actor actor = Actors.current();
        Set<Relation> allowed = allowed(request, actor);
        return allowed.contains(Relation.OTHER) || allowed.contains(relation(actor, unit));
    }

    /** Whether the row lets the one who reported a thing at it, and the actor is the one; the metadata is of its first event. */
    public boolean reported(HttpServletRequest request, Map<String, ?> metadata) {
        Actor actor = Actors.current();
        return allowed(request, actor).contains(Relation.REPORTER)
                && actor.person().equals(metadata.get(Meta.ACTOR));
    }

    /** The units whose things the actor may list; empty when there is no bound. */
    public Optional<Set<String>> visibleUnits(HttpServletRequest request) {
        Actor actor = Actors.current();
        Set<Relation> allowed = allowed(request, actor);
        if (allowed.contains(Relation.OTHER) || (actor.wholeOrganisation() && allowed.contains(Relation.BELOW))) {
            return Optional.empty();
        }
        Set<String> visible = new HashSet<>();
        if (allowed.contains(Relation.OWN_UNIT)) {
            visible.addAll(actor.units());
        }
        if (allowed.contains(Relation.BELOW)) {
            Organisation known = organisation.current();
            actor.units().forEach(unit -> visible.addAll(known.below(unit, today())));
        }
        return Optional.of(visible);
    }

    private Relation relation(Actor actor, String unit) {
        if (actor.units().contains(unit)) {
            return Relation.OWN_UNIT;
        }
        if (actor.wholeOrganisation()) {
            return Relation.BELOW;
        }
        Set<String> above = organisation.current().above(unit, today());
        return actor.units().stream().anyMatch(above::contains) ? Relation.BELOW : Relation.OTHER;
    }

    private Set<Relation> allowed(HttpServletRequest request, Actor actor) {
        PolicyRow row = PolicyTable.find(request.getMethod(), request.getRequestURI())
                .orElseThrow(() -> new IllegalStateException("a route without a row was reached"));
        Set<Relation> allowed = EnumSet.noneOf(Relation.class);
        for (Role role : actor.roles()) {
            allowed.addAll(row.allows().getOrDefault(role, Set.of()));
        }
        return allowed;
    }

    private LocalDate today() {
        return Stockholm.day(clock.instant());
    }
}
