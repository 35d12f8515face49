package qms.deviations.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.platform.CaseDecision;
import qms.deviations.platform.DeadlineRules;
import qms.deviations.platform.RoleHolders;
import qms.deviations.platform.RoleHolders.Holder;
import qms.deviations.rules.Published.Version;
import qms.deviations.rules.RulesOfDay.MapInForce;
import qms.deviations.rules.RulesOfDay.RoleOfDecision;
import qms.deviations.rules.RulesOfDay.Routine;
import qms.service.organisation.OrganisationReader;
import qms.service.projection.Views;
import qms.service.projection.Views.Query;
import qms.web.law.LegalBasis;
import qms.web.law.LegalStep;

/** Which rules were in force for a kind of case and a unit on a day, as they are known now. */
@Component
class RulesInForce {

    private final Views views;
    private final OrganisationReader organisation;
    private final PublishedDocuments documents;
    private final PublishedProcesses processes;
    private final PublishedRiskMaps maps;
    private final RoleHolders holders;
    private final DeadlineRules deadlines;

    RulesInForce(
            Views views,
            OrganisationReader organisation,
            PublishedDocuments documents,
            PublishedProcesses processes,
            PublishedRiskMaps maps,
            RoleHolders holders,
            DeadlineRules deadlines) {
        this.views = views;
        this.organisation = organisation;
        this.documents = documents;
        this.processes = processes;
        this.maps = maps;
        this.holders = holders;
        this.deadlines = deadlines;
    }

    /** The areas of law are those of the case: SOL, LSS, HSL. */
    RulesOfDay on(LocalDate day, String caseKind, String unit, List<String> lawAreas, List<CaseDecision> decisions) {
        String beginning = caseKind.replaceFirst("_CASE$", "") + "_";
        return new RulesOfDay(
                day,
                unit,
                decisions,
                routines(caseKind, unit, day),
                riskMap(unit, day),
                decisions.stream().flatMap(each -> roles(each, unit, day)).toList(),
                legalBasis(beginning, day, lawAreas),
                deadlines.inForce(beginning, unit, day));
    }

    private List<Routine> routines(String caseKind, String unit, LocalDate day) {
        Map<String, String> because = new HashMap<>();
        List<Routine> found = new ArrayList<>();
        for (Published process : held(views.all(processes, Query.everything()), unit, day)) {
            Version version = process.on(day).orElseThrow();
            Concerns.of(caseKind, version).ifPresent(why -> {
                found.add(routine(process, version, why, "/api/processes/"));
                version.documents()
                        .forEach(id -> because.putIfAbsent(id, "Processen ”" + version.name() + "” hänvisar dit."));
            });
        }
        for (Published document : held(views.all(documents, Query.everything()), unit, day)) {
            Version version = document.on(day).orElseThrow();
            Concerns.of(caseKind, version)
                    .or(() -> Optional.ofNullable(because.get(document.id())))
                    .ifPresent(why -> found.add(routine(document, version, why, "/api/documents/")));
        }
        found.sort(Comparator.comparing(Routine::type).thenComparing(Routine::name));
        return found;
    }

    /** What was in force for the unit: its own, that of a unit above it, and what it shares in. */
    private List<Published> held(List<Published> all, String unit, LocalDate day) {
        Set<String> above = organisation.current().above(unit, day);
        return all.stream()
                .filter(each -> each.on(day)
                        .filter(version -> Stream.concat(Stream.of(each.unit()), version.sharedWith().stream())
                                .anyMatch(place -> place.equals(unit) || above.contains(place)))
                        .isPresent())
                .toList();
    }

    private static Routine routine(Published published, Version version, String because, String path) {
        return new Routine(
                published.id(),
                published.type(),
                version.name(),
                published.unit(),
                version.version(),
                version.validFrom(),
                because,
                path + published.id(),
                "Publicerad i ledningssystemet, version " + version.version() + " från " + version.validFrom() + ".");
    }

    private @Nullable MapInForce riskMap(String unit, LocalDate day) {
        List<RiskMapVersions> all = views.all(maps, Query.everything());
        List<String> places = new ArrayList<>(List.of(unit));
        places.addAll(organisation.current().above(unit, day));
        places.add("");
        return places.stream()
                .flatMap(place -> all.stream().filter(map -> map.unit().equals(place)))
                .findFirst()
                .flatMap(map -> map.on(day)
                        .map(version -> new MapInForce(
                                map.id(),
                                map.unit(),
                                map.name(),
                                version.version(),
                                version.validFrom(),
                                version.cells(),
                                "/api/risk-maps/" + map.id(),
                                "Riskmatrisen ”" + map.name() + "”, version " + version.version() + ".")))
                .orElse(null);
    }

    private Stream<RoleOfDecision> roles(CaseDecision decision, String unit, LocalDate day) {
        String person = decision.actor().person();
        return decision.actor().roles().stream().map(role -> {
            List<Holder> held = holders.nearest(role, unit, day);
            return new RoleOfDecision(
                    decision.number(),
                    role,
                    person,
                    held,
                    held.stream().anyMatch(holder -> holder.person().equals(person)),
                    "Personregistret: tilldelade och lånade roller den " + day + ".");
        });
    }

    private static List<LegalBasis> legalBasis(String beginning, LocalDate day, List<String> lawAreas) {
        return Arrays.stream(LegalStep.values())
                .filter(step -> step.name().startsWith(beginning))
                .map(step -> LegalBasis.of(step, day, lawAreas.toArray(String[]::new)))
                .filter(basis -> !basis.provisions().isEmpty())
                .toList();
    }
}
