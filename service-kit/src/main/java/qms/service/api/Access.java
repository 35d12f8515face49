package qms.service.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import qms.service.organisation.OrganisationReader;
import qms.service.store.Meta;
import qms.web.identity.Actor;
import qms.web.identity.Actors;
import qms.web.identity.Grant;
import qms.web.identity.Role;
import qms.web.policy.PolicyRow;
import qms.web.policy.PolicyTable;
import qms.web.policy.Relation;
import qms.web.time.Stockholm;

/** What the actor of the present request may see and do, by the policy table and where the thing stands from the actor's units. */
public final class Access {

    private static final Set<Relation> OVER = EnumSet.of(Relation.OWN_UNIT, Relation.BELOW);

    private final OrganisationReader organisation;
    private final Clock clock;

    public Access(OrganisationReader organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Whether the request's row lets the actor at a thing of this unit. */
    public boolean permits(HttpServletRequest request, String unit) {
        return permits(row(request), unit);
    }

    /** Whether the row of another route, which there need not be, would let the actor at a thing of this unit. */
    public boolean permits(String method, String path, String unit) {
        return PolicyTable.find(method, path).filter(row -> permits(row, unit)).isPresent();
    }

    private boolean permits(PolicyRow row, String unit) {
        return Actors.current().grants().stream().anyMatch(grant -> {
            Set<Relation> allowed = row.allows().getOrDefault(grant.role(), Set.of());
            return allowed.contains(Relation.OTHER) || allowed.contains(relation(grant, unit));
        });
    }

    /** Whether the row lets the one who reported a thing at it, and the actor is the one; the metadata is of its first event. */
    public boolean reported(HttpServletRequest request, Map<String, ?> metadata) {
        return Actors.current().person().equals(metadata.get(Meta.ACTOR)) && lets(request, Relation.REPORTER);
    }

    /** Whether the row lets the one who investigates a thing at it, and the actor is the one. */
    public boolean investigates(HttpServletRequest request, Object view) {
        return view instanceof Investigated investigated
                && Actors.current().person().equals(investigated.investigator())
                && lets(request, Relation.INVESTIGATOR);
    }

    private static boolean lets(HttpServletRequest request, Relation relation) {
        PolicyRow row = row(request);
        return Actors.current().grants().stream()
                .anyMatch(grant ->
                        row.allows().getOrDefault(grant.role(), Set.of()).contains(relation));
    }

    /** Whether the actor holds one of these roles for the unit, or for one that it stands under. */
    public boolean holds(String unit, Role... roles) {
        List<Role> asked = List.of(roles);
        return Actors.current().grants().stream()
                .anyMatch(grant -> asked.contains(grant.role()) && OVER.contains(relation(grant, unit)));
    }

    /** The units whose things the actor may list; empty when there is no bound. */
    public Optional<Set<String>> visibleUnits(HttpServletRequest request) {
        PolicyRow row = row(request);
        Set<String> visible = new HashSet<>();
        for (Grant grant : Actors.current().grants()) {
            Set<Relation> allowed = row.allows().getOrDefault(grant.role(), Set.of());
            boolean everywhere = grant.unit().equals(Actor.WHOLE_ORGANISATION) && allowed.contains(Relation.BELOW);
            if (everywhere || allowed.contains(Relation.OTHER)) {
                return Optional.empty();
            }
            if (allowed.contains(Relation.OWN_UNIT)) {
                visible.add(grant.unit());
            }
            if (allowed.contains(Relation.BELOW)) {
                visible.addAll(organisation.current().below(grant.unit(), today()));
            }
            if (allowed.contains(Relation.ABOVE)) {
                visible.addAll(organisation.current().above(grant.unit(), today()));
            }
        }
        return Optional.of(visible);
    }

    private Relation relation(Grant grant, String unit) {
        if (grant.unit().equals(unit)) {
            return Relation.OWN_UNIT;
        }
        boolean below = grant.unit().equals(Actor.WHOLE_ORGANISATION)
                || organisation.current().above(unit, today()).contains(grant.unit());
        if (below) {
            return Relation.BELOW;
        }
        boolean above = organisation.current().above(grant.unit(), today()).contains(unit);
        return above ? Relation.ABOVE : Relation.OTHER;
    }

    private static PolicyRow row(HttpServletRequest request) {
        return PolicyTable.find(request.getMethod(), request.getRequestURI())
                .orElseThrow(() -> new IllegalStateException("a route without a row was reached"));
    }

    private LocalDate today() {
        return Stockholm.day(clock.instant());
    }
}
