package qms.reports.figures.patterns;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.Known;
import qms.reports.figures.Scope;
import qms.reports.figures.UnitName;
import qms.reports.figures.definitions.Definition;
import qms.reports.figures.definitions.Definition.Ratio;
import qms.reports.figures.definitions.Definition.Subject;
import qms.reports.figures.definitions.Definitions;
import qms.reports.figures.patterns.Pattern.Figure;
import qms.reports.figures.patterns.Pattern.Point;
import qms.reports.figures.patterns.Pattern.Signal;
import qms.service.organisation.Organisation;
import qms.service.organisation.Taxonomy;

/** Puts a pattern together from the organisation and the facts, and from nothing else. */
final class Patterns {

    private final Scope scope;
    private final Known known;
    private final PatternQuery query;
    private final Observations observations;
    private final List<Observation> all;
    private final Baselines baselines;
    private final Map<Observation, Drawn> drawn = new HashMap<>();

    /** What is drawn through a period of a baseline. */
    private record Drawn(Limits limits, int place) {}

    private Patterns(Scope scope, Known known, Instant now, PatternFacts facts, PatternQuery query) {
        this.scope = scope;
        this.known = known;
        this.query = query;
        this.observations = new Observations(scope, known, now, facts, query);
        this.all = observations.all();
        this.baselines = new Baselines(all, observations.breaks());
    }

    static Pattern of(Scope scope, Known known, Instant now, PatternFacts facts, PatternQuery query) {
        return new Patterns(scope, known, now, facts, query).pattern();
    }

    private Pattern pattern() {
        List<Limits> limits = new ArrayList<>();
        baselines.byNumber().forEach((number, members) -> limits.add(new Limits(number, members, query)));
        limits.forEach(each -> {
            for (int i = 0; i < each.members().size(); i++) {
                drawn.put(each.members().get(i), new Drawn(each, i));
            }
        });
        List<Signal> signals =
                limits.stream().flatMap(each -> each.signals().stream()).toList();
        return new Pattern(
                UnitName.of(scope.unit()),
                figure(query, scope.organisation()),
                query.by(),
                query.period().from(),
                query.period().to(),
                known.asOf(),
                known.recordedBy(),
                known.inAnswer(known.asOf() == null ? 0 : observations.importedLater(all)),
                chart(query),
                Says.of(limits, signals, baselines.breaks().size(), query),
                signals,
                baselines.breaks(),
                limits.stream().map(Limits::baseline).toList(),
                all.stream().map(this::point).toList(),
                ResultHash.of(query, all));
    }

    private Point point(Observation one) {
        Drawn line = drawn.get(one);
        Limits limits = line == null ? null : line.limits();
        int place = line == null ? 0 : line.place();
        return new Point(
                one.slot().name(),
                one.slot().period().from(),
                one.slot().period().to(),
                one.count(),
                one.denominator(),
                Limits.rounded(one.value()),
                limits == null ? null : limits.movingRange(place),
                limits == null ? null : limits.number(),
                limits == null ? null : limits.centre(),
                limits == null ? null : limits.upper(place),
                limits == null ? null : limits.lower(place),
                one.apart() == null ? null : one.apart().name(),
                one.because(),
                one.maps().isEmpty() ? null : List.copyOf(one.maps()),
                Links.cases(
                        scope.unit().key(),
                        query.figure(),
                        query.code(),
                        one.slot().period()));
    }

    static String chart(PatternQuery query) {
        Ratio ratio = query.ratio();
        if (query.figure().subject() == Subject.RISKS) {
            return "TREND";
        }
        return ratio == null ? "XMR" : ratio.share() ? "P" : "U";
    }

    static Figure figure(PatternQuery query, Organisation organisation) {
        Definition figure = query.figure();
        Ratio ratio = query.ratio();
        String name = query.code().isEmpty()
                ? figure.name()
                : figure.name() + ": " + label(figure.dividedBy(), query.code(), organisation);
        return new Figure(
                figure.figure(),
                query.code().isEmpty() ? null : query.code(),
                name,
                unit(figure, ratio),
                ratio == null ? null : ratio.per(),
                figure.definition());
    }

    private static String unit(Definition figure, @Nullable Ratio ratio) {
        if (ratio == null) {
            return figure.unit();
        }
        Definition per = Definitions.of(ratio.per()).orElseThrow();
        return ratio.share()
                ? "andel av " + per.name().toLowerCase(Says.SWEDISH)
                : figure.unit() + " per 100 " + per.unit();
    }

    private static String label(@Nullable Taxonomy taxonomy, String code, Organisation organisation) {
        if (taxonomy == null) {
            return code;
        }
        return taxonomy.label(code)
                .or(() -> organisation.localTerms(taxonomy).stream()
                        .filter(term -> term.code().equals(code))
                        .map(term -> term.label())
                        .findFirst())
                .orElse(code);
    }
}
