package qms.risks.risks;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import qms.events.riskmaps.RiskMapCell;
import qms.risks.platform.LevelMap;
import qms.risks.risks.RiskView.Assessment;
import qms.service.api.Access;
import qms.service.organisation.OrganisationReader;
import qms.service.projection.Views;
import qms.service.projection.Views.Query;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.NotEmpty;
import qms.web.forms.Range;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

/** Tries another risk map on the risks of a year, over HTTP. */
@RestController
class RiskMapTrialController {

    private static final int CELLS = LevelMap.STEPS * LevelMap.STEPS;

    private final Views views;
    private final RiskProjection risks;
    private final Access access;
    private final OrganisationReader organisation;

    RiskMapTrialController(Views views, RiskProjection risks, Access access, OrganisationReader organisation) {
        this.views = views;
        this.risks = risks;
        this.access = access;
        this.organisation = organisation;
    }

    /** Another map: the level of each of the 25 pairs; of all units that the asker sees, or one and those below. */
    @Form
    record MapTrial(
            @Range(min = 1990, max = 2100) int year,
            @Nullable String unit,
            @NotEmpty List<TriedCell> cells) {}

    /** The level that a pair would have. */
    record TriedCell(
            @Range(min = 1, max = LevelMap.STEPS) int probability,
            @Range(min = 1, max = LevelMap.STEPS) int consequence,
            @Codes({"LOW", "MEDIUM", "CRITICAL"}) String level) {}

    /**
     * How risks would have been judged by another map.
     *
     * @param assessed how many risks of the year have been assessed
     * @param now how many of each level there are
     * @param then how many there would be
     * @param moved those whose level would be another
     */
    record TriedMap(int year, int assessed, Map<String, Long> now, Map<String, Long> then, List<MovedRisk> moved) {}

    /** A risk whose level would be another, as last judged: before measures, or what is left after them (residual). */
    record MovedRisk(String risk, String unit, boolean residual, RiskMapCell now, RiskMapCell then) {}

    /**
     * Try another risk map on the risks of a year: which would have had another level.
     *
     * Nothing is written.
     */
    @PostMapping("/api/risk-maps/trials")
    TriedMap tried(HttpServletRequest request, @RequestBody MapTrial body) {
        LevelMap map = new LevelMap(null, 0, null, whole(body.cells()));
        Query query = Query.everything().equalTo("year", body.year());
        if (body.unit() != null) {
            query = query.within("unit", under(body.unit()));
        }
        Optional<Set<String>> visible = access.visibleUnits(request);
        if (visible.isPresent()) {
            query = query.within("unit", visible.get());
        }
        List<RiskView> all = views.all(risks, query).stream()
                .filter(risk -> risk.current().isPresent())
                .toList();
        return new TriedMap(
                body.year(),
                all.size(),
                count(all.stream().map(RiskView::level)),
                count(all.stream().map(risk -> level(map, risk.current().orElseThrow()))),
                all.stream().flatMap(risk -> moved(risk, map)).toList());
    }

    private static Stream<MovedRisk> moved(RiskView risk, LevelMap map) {
        return Stream.concat(
                risk.current().flatMap(judged -> moved(risk, judged, false, map)).stream(),
                risk.residual().flatMap(judged -> moved(risk, judged, true, map)).stream());
    }

    private static Optional<MovedRisk> moved(RiskView risk, Assessment judged, boolean residual, LevelMap map) {
        String then = level(map, judged);
        return then.equals(judged.level())
                ? Optional.empty()
                : Optional.of(new MovedRisk(
                        risk.id(),
                        risk.unit(),
                        residual,
                        new RiskMapCell(judged.probability(), judged.consequence(), judged.level()),
                        new RiskMapCell(judged.probability(), judged.consequence(), then)));
    }

    private static String level(LevelMap map, Assessment judged) {
        return map.level(judged.probability(), judged.consequence());
    }

    private static Map<String, Long> count(Stream<String> levels) {
        return levels.collect(Collectors.groupingBy(level -> level, Collectors.counting()));
    }

    private static List<RiskMapCell> whole(List<TriedCell> given) {
        Set<List<Integer>> places = given.stream()
                .map(cell -> List.of(cell.probability(), cell.consequence()))
                .collect(Collectors.toSet());
        if (places.size() < given.size()) {
            throw Problem.invalid("cells", FieldCode.DUPLICATE, "En ruta är angiven två gånger.");
        }
        if (places.size() < CELLS) {
            throw Problem.invalid(
                    "cells", FieldCode.MISSING, "Ange alla " + CELLS + "; " + places.size() + " är angivna.");
        }
        return given.stream()
                .map(cell -> new RiskMapCell(cell.probability(), cell.consequence(), cell.level()))
                .toList();
    }

    private Set<String> under(String unit) {
        if (organisation.current().unit(unit).isEmpty()) {
            throw Problem.invalid("unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + unit + ".");
        }
        Set<String> units = new HashSet<>(organisation.current().everBelow(Set.of(unit)));
        units.add(unit);
        return units;
    }
}
