package qms.processes.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.service.organisation.OrgUnit;
import qms.service.organisation.OrgUnit.Placement;

/** A unit as it is known now; both days of its time and of a placement are inclusive. */
record UnitDetails(
        String key,
        String name,
        String kind,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<OrgUnit.Name> names,
        List<Placement> placements,
        List<String> predecessors) {

    static UnitDetails of(OrgUnit unit) {
        return new UnitDetails(
                unit.key(),
                unit.name(),
                unit.kind(),
                unit.validFrom(),
                unit.validTo(),
                unit.names(),
                unit.placements(),
                unit.predecessors().stream().map(OrgUnit.Merger::predecessor).toList());
    }
}
