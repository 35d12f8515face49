package qms.service.organisation;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import qms.events.organisation.LocalTermAdded;
import qms.events.organisation.OrganisationEvent;
import qms.events.organisation.PredecessorMerged;
import qms.events.organisation.UnitClosed;
import qms.events.organisation.UnitEstablished;
import qms.events.organisation.UnitPlaced;
import qms.events.organisation.UnitPlacementEnded;
import qms.events.organisation.UnitRenamed;
import qms.service.organisation.OrgUnit.LocalTerm;
import qms.service.organisation.OrgUnit.Name;
import qms.service.organisation.OrgUnit.Placement;

/** What each event makes of the units. */
final class OrganisationFold {

    private OrganisationFold() {}

    static void apply(OrganisationEvent event, Map<String, OrgUnit> units) {
        switch (event) {
            case UnitEstablished e -> units.put(e.unit(), established(e));
            case UnitPlaced e -> change(e, units, unit -> unit.placed(new Placement(e.parent(), e.from(), e.to())));
            case UnitPlacementEnded e -> change(e, units, unit -> unit.placementEnded(e.parent(), e.from(), e.to()));
            case PredecessorMerged e -> change(e, units, unit -> unit.merged(e.predecessor(), e.on()));
            case UnitRenamed e -> change(e, units, unit -> unit.renamed(e.name(), e.from()));
            case UnitClosed e -> change(e, units, unit -> unit.closed(e.validTo()));
            case LocalTermAdded e ->
                change(e, units, unit -> unit.withTerm(new LocalTerm(e.unit(), e.taxonomy(), e.code(), e.label())));
        }
    }

    private static OrgUnit established(UnitEstablished e) {
        return new OrgUnit(
                e.unit(),
                e.kind(),
                e.validFrom(),
                null,
                List.of(new Name(e.name(), e.validFrom())),
                List.of(),
                List.of(),
                List.of());
    }

    /** What is said of a unit that was never entered is passed by: it must not keep every service from reading all the others. */
    private static void change(OrganisationEvent event, Map<String, OrgUnit> units, UnaryOperator<OrgUnit> change) {
        units.computeIfPresent(event.unit(), (key, unit) -> change.apply(unit));
    }
}
