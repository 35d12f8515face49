package qms.reports.figures.patterns;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.FigureName;
import qms.reports.figures.Known;
import qms.reports.figures.Scope;
import qms.reports.figures.UnitName;
import qms.reports.figures.definitions.Definitions;
import qms.reports.figures.patterns.Comparison.Flag;
import qms.reports.figures.patterns.Comparison.Row;
import qms.reports.figures.patterns.Comparison.Unfair;
import qms.service.organisation.OrgUnit;
import qms.service.organisation.Taxonomy;
import qms.service.organisation.Taxonomy.Term;
import qms.web.time.Period;

/** Sets units beside each other, and says when they cannot be. */
final class Comparisons {

    /** Of fewer than this, one more or less changes the picture. */
    private static final int FEW = 5;

    private final Scope scope;
    private final Known known;
    private final Instant now;
    private final PatternFacts facts;
    private final PatternQuery query;
    private final Period year;

    private Comparisons(Scope scope, Known known, Instant now, PatternFacts facts, PatternQuery query) {
        this.scope = scope;
        this.known = known;
        this.now = now;
        this.facts = facts;
        this.query = query;
        this.year = query.period();
    }

    static Comparison of(
            Scope scope,
            Known known,
            Instant now,
            PatternFacts facts,
            PatternQuery query,
            Predicate<String> mayBeRead) {
        return new Comparisons(scope, known, now, facts, query).comparison(mayBeRead);
    }

    private Comparison comparison(Predicate<String> mayBeRead) {
        List<OrgUnit> below = below();
        List<Row> rows = Funnel.over(
                below.stream()
                        .filter(unit -> mayBeRead.test(unit.key()))
                        .map(this::row)
                        .toList(),
                query.ratio());
        List<Flag> flags = flags(rows);
        boolean fair =
                flags.isEmpty() && rows.stream().allMatch(row -> row.flags().isEmpty());
        Counting whole = new Counting(scope, known, now, facts);
        return new Comparison(
                UnitName.of(scope.unit()),
                scope.year(),
                Patterns.figure(query, scope.organisation()),
                known.asOf(),
                known.recordedBy(),
                known.inAnswer(whole.importedLater(query.figure(), year)),
                fair,
                says(fair, flags, rows),
                flags,
                rows,
                fair ? highestFirst(rows) : null,
                below.size() - rows.size());
    }

    /** What stood right below it, or below what has been merged into it, some day of the year. */
    private List<OrgUnit> below() {
        Set<String> over =
                new HashSet<>(scope.organisation().predecessors(scope.unit().key()));
        over.add(scope.unit().key());
        return scope.organisation().units().stream()
                .filter(unit -> over.stream()
                        .anyMatch(parent -> unit.placements().stream()
                                .anyMatch(placement -> placement.parent().equals(parent)
                                        && !placement.from().isAfter(year.to())
                                        && (placement.to() == null
                                                || !placement.to().isBefore(year.from())))))
                .filter(unit -> !unit.validFrom().isAfter(year.to()) && !unit.endedBefore(year.from()))
                .sorted(Comparator.comparing((OrgUnit unit) -> unit.name()).thenComparing(OrgUnit::key))
                .toList();
    }

    private Row row(OrgUnit unit) {
        Scope own = scope.of(unit);
        Counting counting = new Counting(own, known, now, facts);
        long count = counting.count(query.figure(), query.code(), year);
        Long below = query.ratio() == null
                ? null
                : Long.valueOf(
                        counting.count(Definitions.of(query.ratio().per()).orElseThrow(), "", year));
        List<Flag> flags = flags(own, counting, count, below);
        boolean nothingKnown =
                flags.stream().anyMatch(flag -> flag.code() == Unfair.UNKNOWN || flag.code() == Unfair.NOT_REPORTED);
        return new Row(
                UnitName.of(unit),
                count,
                below,
                nothingKnown ? null : Observations.value(count, below, query.ratio(), null),
                null,
                null,
                null,
                flags,
                Links.cases(unit.key(), query.figure(), query.code(), year));
    }

    private List<Flag> flags(Scope own, Counting counting, long count, @Nullable Long below) {
        List<Flag> flags = new ArrayList<>();
        Breaks.of(scope.organisation(), own.unit(), year).values().stream()
                .findFirst()
                .ifPresent(because -> flags.add(new Flag(Unfair.REORGANISED, because)));
        if (!own.unit().existsOn(year.from()) || !own.unit().existsOn(year.to())) {
            flags.add(new Flag(Unfair.PART_OF_THE_YEAR, "Enheten fanns bara en del av året."));
        }
        Optional<String> silent = Reported.missing(
                own,
                known,
                query.figure().subject(),
                facts.statements().getOrDefault(scope.year(), List.of()),
                counting);
        silent.map(Observation.Apart::valueOf)
                .ifPresent(apart -> flags.add(new Flag(Unfair.valueOf(apart.name()), apart.because())));
        long basis = query.ratio() != null && query.ratio().share() && below != null ? below : count;
        if (silent.isEmpty() && basis < FEW) {
            flags.add(new Flag(Unfair.TOO_FEW, "Färre än fem: en enda mer eller mindre ändrar bilden."));
        }
        if (isBase() && below != null && below == 0) {
            flags.add(new Flag(Unfair.NO_DENOMINATOR, "Enheten har inte angett vad siffran ska ställas mot för året."));
        }
        ownWords(own.unit()).ifPresent(flags::add);
        return flags;
    }

    private boolean isBase() {
        return query.ratio() != null && FigureName.BASES.contains(query.ratio().per());
    }

    private Optional<Flag> ownWords(OrgUnit unit) {
        Taxonomy taxonomy = query.figure().dividedBy();
        if (taxonomy == null) {
            return Optional.empty();
        }
        String own = scope.organisation().rows(taxonomy, unit.key(), year).stream()
                .filter(term -> !taxonomy.has(term.code()))
                .map(Term::label)
                .collect(Collectors.joining(", "));
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Flag(Unfair.DIFFERENT_VOCABULARY, "Enheten har egna värden att välja på: " + own + "."));
    }

    private List<Flag> flags(List<Row> rows) {
        List<Flag> flags = new ArrayList<>();
        if (query.ratio() == null) {
            flags.add(new Flag(
                    Unfair.NO_DENOMINATOR,
                    "Antal säger inget om enheter av olika storlek. Ställ siffran mot något (per)."));
        }
        if (rows.size() < 2) {
            flags.add(new Flag(Unfair.NOTHING_TO_COMPARE, "Det finns inte två enheter att jämföra."));
        }
        return flags;
    }

    private static String says(boolean fair, List<Flag> flags, List<Row> rows) {
        if (!fair) {
            long units = rows.stream().filter(row -> !row.flags().isEmpty()).count();
            String why = flags.stream().map(Flag::because).collect(Collectors.joining(" "));
            return ("Jämförelsen är inte rättvis, och enheterna ställs inte i ordning. " + why
                            + (units == 0 ? "" : " %d av %d enheter har ett förbehåll.".formatted(units, rows.size())))
                    .strip();
        }
        List<String> beyond = rows.stream()
                .filter(row -> Boolean.TRUE.equals(row.beyondChance()))
                .map(row -> row.unit().name())
                .toList();
        return beyond.isEmpty()
                ? "Enheterna går att jämföra, och skillnaderna är inte större än slumpen förklarar."
                : "Enheterna går att jämföra. Skiljer sig mer än slumpen förklarar: " + String.join(", ", beyond) + ".";
    }

    private static List<String> highestFirst(List<Row> rows) {
        return rows.stream()
                .sorted(Comparator.comparing((Row row) -> Objects.requireNonNull(row.value()))
                        .reversed())
                .map(row -> row.unit().key())
                .toList();
    }
}
