package qms.risks.riskmaps;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.riskmaps.RiskMapCell;
import qms.events.riskmaps.RiskMapStep;

/**
 * A risk map as it is answered: the version that is in force today, and all there have been or will be.
 *
 * @param unit empty for the organisation's own map
 * @param version the one in force today
 */
record RiskMapDetails(String id, String unit, String name, int version, List<MapVersion> versions) {

    /** A version of the map: steps 1–5 of each axis, and 25 cells. */
    record MapVersion(
            int version,
            @Nullable LocalDate validFrom,
            @Nullable String reason,
            List<RiskMapStep> probability,
            List<RiskMapStep> consequence,
            List<RiskMapCell> cells,
            List<Warning> warnings) {}

    /** Something that is allowed but that someone should look at. */
    record Warning(String code, String detail) {}

    static RiskMapDetails of(RiskMapView view, LocalDate today) {
        return new RiskMapDetails(
                view.id(),
                view.unit(),
                view.name(),
                view.on(today).version(),
                view.versions().stream().map(RiskMapDetails::version).toList());
    }

    private static MapVersion version(RiskMapView.Version version) {
        Drawing drawing = version.drawing();
        return new MapVersion(
                version.version(),
                version.validFrom(),
                version.reason(),
                drawing.probability(),
                drawing.consequence(),
                drawing.cells(),
                warnings(drawing));
    }

    private static List<Warning> warnings(Drawing drawing) {
        return drawing.isMonotone()
                ? List.of()
                : List.of(
                        new Warning(
                                "NOT_MONOTONE",
                                "En ruta har lägre nivå än en ruta med mindre sannolikhet eller konsekvens. Kontrollera kartan."));
    }
}
