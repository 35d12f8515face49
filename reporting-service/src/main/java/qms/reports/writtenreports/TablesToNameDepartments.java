package qms.reports.writtenreports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qms.reports.writtenreports.Placed.InChapter;
import tools.jackson.databind.JsonNode;

/** Where departments have tables of their own, each says whose it is, and none that has something to show is left out. */
final class TablesToNameDepartments implements XRayRule {

    private static final Map<String, String> TOTALS = Map.of(
            "complaints.bySource", "complaints.cases",
            "complaints.byCategory", "complaints.tags",
            "complaints.byKind", "complaints.cases",
            "lexSarah.byCategory", "lexSarah.reports",
            "lexSarah.byLevel", "lexSarah.reports",
            "deviations.byLegalBasis", "deviations.cases",
            "deviations.byCategory", "deviations.cases",
            "healthCare.byCategory", "healthCare.deviations",
            "lexMaria.byInjury", "lexMaria.reports",
            "lexMaria.byDecision", "lexMaria.reports");

    @Override
    public Stream<XRayFinding> find(Seen seen) {
        Map<String, List<InChapter>> tables = Placed.in(seen.report())
                .filter(placed -> !placed.byTemplate() && TOTALS.containsKey(placed.reference()))
                .filter(placed -> !placed.department().equals(seen.report().unit())
                        || placed.block().figuresOf() != null)
                .collect(Collectors.groupingBy(InChapter::reference, TreeMap::new, Collectors.toList()));
        return Stream.concat(
                tables.values().stream()
                        .flatMap(List::stream)
                        .filter(placed -> placed.block().figuresOf() == null)
                        .map(placed -> unnamed(seen, placed)),
                tables.entrySet().stream().flatMap(table -> leftOut(seen, table.getKey(), table.getValue())));
    }

    private static XRayFinding unnamed(Seen seen, InChapter placed) {
        return XRayFinding.warning(
                "Tabellen ”%s” i kapitlet ”%s” säger inte vilken avdelning den gäller; den visar %s."
                        .formatted(placed.title(), placed.chapter().title(), seen.name(placed.department())),
                placed.link(seen.report()),
                "TABLE_WITHOUT_DEPARTMENT",
                placed.chapter().key(),
                placed.department(),
                placed.reference());
    }

    private static Stream<XRayFinding> leftOut(Seen seen, String reference, List<InChapter> placed) {
        Set<String> shown = placed.stream().map(InChapter::figuresOf).collect(Collectors.toCollection(TreeSet::new));
        InChapter first = placed.getFirst();
        if (shown.contains(seen.report().unit())) {
            return Stream.empty();
        }
        return seen.figures().departments().stream()
                .filter(report -> !shown.contains(FiguresText.key(report)) && total(report, reference) > 0)
                .map(report -> XRayFinding.warning(
                        "Tabellen ”%s” finns för %s men inte för %s, som har %d."
                                .formatted(
                                        first.title(),
                                        shown.stream().map(seen::name).collect(Collectors.joining(" och ")),
                                        FiguresText.name(report),
                                        total(report, reference)),
                        first.link(seen.report()),
                        "DEPARTMENT_MISSING",
                        reference,
                        FiguresText.key(report)));
    }

    private static long total(JsonNode report, String reference) {
        return FiguresText.count(report, TOTALS.getOrDefault(reference, ""));
    }
}
