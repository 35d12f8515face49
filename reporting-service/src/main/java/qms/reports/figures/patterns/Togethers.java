package qms.reports.figures.patterns;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qms.reports.figures.FigureName;
import qms.reports.figures.Known;
import qms.reports.figures.Scope;
import qms.reports.figures.UnitName;
import qms.reports.figures.definitions.Definition;
import qms.reports.figures.definitions.Definitions;
import qms.reports.figures.patterns.Together.Cell;
import qms.reports.figures.patterns.Together.Event;
import qms.reports.figures.patterns.Together.ThemeRow;
import qms.reports.figures.patterns.Together.UnitRow;
import qms.service.organisation.OrgUnit;
import qms.service.organisation.Taxonomy;
import qms.web.time.Period;

/** Sees the kinds of cases together, from the organisation and the facts and nothing else. */
final class Togethers {

    private static final Map<String, String> KINDS = Map.of(
            "COMPLAINT", "klagomål",
            "DEVIATION", "avvikelse",
            "LEX_SARAH_CASE", "lex Sarah",
            "LEX_MARIA_CASE", "lex Maria");

    private final Scope scope;
    private final Known known;
    private final Counting counting;
    private final Half half;
    private final Period now;
    private final Period before;

    private Togethers(Scope scope, Known known, Instant moment, PatternFacts facts, Half half) {
        this.scope = scope;
        this.known = known;
        this.counting = new Counting(scope, known, moment, facts);
        this.half = half;
        this.now = half.period();
        this.before = half.before().period();
    }

    static Together of(
            Scope scope, Known known, Instant moment, PatternFacts facts, Half half, Predicate<String> mayBeRead) {
        return new Togethers(scope, known, moment, facts, half).together(mayBeRead);
    }

    private Together together(Predicate<String> mayBeRead) {
        List<ThemeRow> themes =
                Arrays.stream(Theme.values()).map(this::themeRow).toList();
        List<String> rising = themes.stream()
                .filter(row -> row.complaints().rises() && row.lexSarah().rises())
                .map(ThemeRow::label)
                .toList();
        List<OrgUnit> units = units();
        List<OrgUnit> shown =
                units.stream().filter(unit -> mayBeRead.test(unit.key())).toList();
        return new Together(
                UnitName.of(scope.unit()),
                half.text(),
                now.from(),
                now.to(),
                known.asOf(),
                known.recordedBy(),
                known.inAnswer(counting.in(now).importedLater(scope.unit().key())),
                says(rising),
                rising,
                themes,
                shown.stream().map(this::unitRow).toList(),
                events(),
                units.size() - shown.size());
    }

    private static String says(List<String> rising) {
        return rising.isEmpty()
                ? "Ingenting ökar bland både klagomål och lex Sarah jämfört med halvåret före."
                : "Ökar bland både klagomål och lex Sarah jämfört med halvåret före: " + String.join("; ", rising)
                        + ".";
    }

    private ThemeRow themeRow(Theme theme) {
        return new ThemeRow(
                theme.name(),
                theme.label(),
                cell(theme, FigureName.BY_CATEGORY),
                cell(theme, FigureName.LEX_BY_CATEGORY),
                cell(theme, FigureName.DEVIATIONS_BY_CATEGORY));
    }

    private Cell cell(Theme theme, String figure) {
        Definition definition = Definitions.of(figure).orElseThrow();
        Taxonomy taxonomy = definition.dividedBy();
        Map<String, Long> counts = counting.in(now).byCode(scope.unit().key(), figure);
        List<String> codes = Stream.concat(
                        counts.keySet().stream(),
                        counting.in(before).byCode(scope.unit().key(), figure).keySet().stream())
                .distinct()
                .filter(code -> taxonomy != null && Theme.of(taxonomy, code) == theme)
                .sorted()
                .toList();
        return new Cell(
                sum(figure, codes, now),
                sum(figure, codes, before),
                codes.stream()
                        .filter(code -> counts.getOrDefault(code, 0L) > 0)
                        .map(code -> Links.cases(scope.unit().key(), definition, code, now))
                        .toList());
    }

    private long sum(String figure, List<String> codes, Period period) {
        return codes.stream()
                .mapToLong(code -> counting.cases(scope.unit().key(), figure, code, period))
                .sum();
    }

    /** The unit itself, and every one below it some day of the half-year. */
    private List<OrgUnit> units() {
        TreeSet<String> roots =
                new TreeSet<>(scope.organisation().predecessors(scope.unit().key()));
        roots.add(scope.unit().key());
        TreeSet<String> keys = new TreeSet<>(roots);
        keys.addAll(scope.organisation().everBelow(roots));
        return keys.stream()
                .flatMap(key -> scope.organisation().unit(key).stream())
                .filter(unit -> !unit.validFrom().isAfter(now.to()) && !unit.endedBefore(now.from()))
                .sorted(Comparator.comparing((OrgUnit unit) -> !unit.equals(scope.unit()))
                        .thenComparing(unit -> unit.name()))
                .toList();
    }

    private UnitRow unitRow(OrgUnit unit) {
        return new UnitRow(
                UnitName.of(unit),
                whole(unit, FigureName.CASES),
                whole(unit, FigureName.REPORTS),
                whole(unit, FigureName.DEVIATIONS),
                new Cell(
                        counting.cases(unit.key(), FigureName.EVENTS_OF_KINDS, "", now),
                        counting.cases(unit.key(), FigureName.EVENTS_OF_KINDS, "", before),
                        List.of("/api/incidents?unit=" + unit.key())));
    }

    private Cell whole(OrgUnit unit, String figure) {
        Definition definition = Definitions.of(figure).orElseThrow();
        return new Cell(
                counting.cases(unit.key(), figure, "", now),
                counting.cases(unit.key(), figure, "", before),
                List.of(Links.cases(unit.key(), definition, "", now)));
    }

    private List<Event> events() {
        Map<String, Long> later = counting.in(now).byCode(scope.unit().key(), FigureName.EVENTS_OF_KINDS);
        Map<String, Long> earlier = counting.in(before).byCode(scope.unit().key(), FigureName.EVENTS_OF_KINDS);
        return Stream.concat(later.keySet().stream(), earlier.keySet().stream())
                .distinct()
                .sorted()
                .map(code -> new Event(
                        List.of(code.split(" ")),
                        label(code),
                        later.getOrDefault(code, 0L),
                        earlier.getOrDefault(code, 0L)))
                .filter(event -> event.count() + event.before() > 0)
                .toList();
    }

    private static String label(String code) {
        return "Händelser som är både "
                + Arrays.stream(code.split(" "))
                        .map(kind -> KINDS.getOrDefault(kind, kind))
                        .collect(Collectors.joining(" och "));
    }
}
