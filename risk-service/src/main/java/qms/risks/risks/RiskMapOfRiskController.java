package qms.risks.risks;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.events.riskmaps.RiskMapCell;
import qms.events.riskmaps.RiskMapId;
import qms.risks.platform.LevelMap;
import qms.risks.platform.LevelMaps;
import qms.risks.risks.RiskView.Assessment;
import qms.service.api.Desk;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** The map that a risk was or would be judged on, over HTTP. */
@RestController
class RiskMapOfRiskController {

    private final Desk desk;
    private final RiskProjection projection;
    private final LevelMaps maps;
    private final Clock clock;

    RiskMapOfRiskController(Desk desk, RiskProjection projection, LevelMaps maps, Clock clock) {
        this.desk = desk;
        this.projection = projection;
        this.maps = maps;
        this.clock = clock;
    }

    /**
     * The map in force on a day for a risk.
     *
     * @param map none is the organisation's
     * @param validFrom none for a first version, which has always been in force
     * @param level the level that the risk's present assessment has on it
     * @param judgedLevel the level that it was given
     */
    record MapOfRisk(
            String risk,
            LocalDate on,
            @Nullable RiskMapId map,
            int version,
            @Nullable LocalDate validFrom,
            List<RiskMapCell> cells,
            @Nullable String level,
            @Nullable String judgedLevel,
            String source) {}

    /**
     * Read the risk map in force for a risk: on the day of its present assessment, or another.
     *
     * @param on a date; today where the risk has not been assessed
     */
    @GetMapping("/api/risks/{id}/risk-map")
    ResponseEntity<MapOfRisk> map(@PathVariable String id, @RequestParam(required = false) @Nullable String on) {
        LocalDate asked = on == null ? null : day(on);
        return desk.one(projection, id, view -> of(view, asked));
    }

    private MapOfRisk of(RiskView view, @Nullable LocalDate asked) {
        Optional<Assessment> judged = view.current();
        LocalDate day = asked != null
                ? asked
                : judged.map(Assessment::assessedOn).orElseGet(() -> Stockholm.day(clock.instant()));
        LevelMap map = judged.map(Assessment::map)
                .flatMap(own -> maps.find(own.toString()))
                .orElseGet(maps::ofTheOrganisation)
                .on(day);
        return new MapOfRisk(
                view.id(),
                day,
                map.map(),
                map.version(),
                map.validFrom(),
                map.cells(),
                judged.map(each -> map.level(each.probability(), each.consequence()))
                        .orElse(null),
                judged.map(Assessment::level).orElse(null),
                map.map() == null
                        ? "Organisationens riskmatris, version " + map.version() + "."
                        : "Riskmatrisen /api/risk-maps/" + map.map() + ", version " + map.version() + ".");
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Problem.invalid("on", FieldCode.MALFORMED, "Ange en dag som ÅÅÅÅ-MM-DD.");
        }
    }
}
