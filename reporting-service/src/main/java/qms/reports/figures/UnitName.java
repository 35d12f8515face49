package qms.reports.figures;

import qms.service.organisation.OrgUnit;
import qms.service.organisation.Organisation;

/** A unit as it stands in a report: its key and the name it bears now. */
public record UnitName(String key, String name) {

    public static UnitName of(OrgUnit unit) {
        return new UnitName(unit.key(), unit.name());
    }

    public static UnitName of(Organisation organisation, String key) {
        return organisation.unit(key).map(UnitName::of).orElseGet(() -> new UnitName(key, key));
    }
}
