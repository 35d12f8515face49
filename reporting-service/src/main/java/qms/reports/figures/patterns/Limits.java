package qms.reports.figures.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.definitions.Definition.Subject;
import qms.reports.figures.patterns.Pattern.Baseline;
import qms.reports.figures.patterns.Pattern.Signal;

/** The limits of one baseline and what its points say; none where they are too few to tell what is usual. */
final class Limits {

    private static final double PRECISION = 10_000;
    private static final int HUNDRED = 100;

    private final int number;
    private final List<Observation> members;
    private final List<Double> values;
    private final @Nullable ControlChart chart;
    private final boolean share;

    Limits(int number, List<Observation> members, PatternQuery query) {
        this.number = number;
        this.members = members;
        this.values = members.stream()
                .map(member -> Objects.requireNonNull(member.value(), "what is in a baseline has a value"))
                .toList();
        this.share = query.ratio() != null && query.ratio().share();
        boolean drawable =
                members.size() >= ControlChart.FEWEST && query.figure().subject() != Subject.RISKS;
        this.chart = drawable ? chart(members, values, query) : null;
    }

    private static ControlChart chart(List<Observation> members, List<Double> values, PatternQuery query) {
        if (query.ratio() == null) {
            return ControlChart.xmr(values);
        }
        boolean share = query.ratio().share();
        List<ControlChart.Ratio> ratios = members.stream()
                .map(member -> new ControlChart.Ratio(member.count(), opportunity(member, share)))
                .toList();
        return share ? ControlChart.p(ratios) : ControlChart.u(ratios);
    }

    private static double opportunity(Observation member, boolean share) {
        double below = Objects.requireNonNull(member.denominator(), "a proportion has something below the line");
        return share ? below : below / HUNDRED;
    }

    int number() {
        return number;
    }

    List<Observation> members() {
        return members;
    }

    boolean enough() {
        return chart != null;
    }

    @Nullable
    Double centre() {
        return chart == null ? null : rounded(chart.centre());
    }

    /** A share is at most the whole. */
    @Nullable
    Double upper(int place) {
        if (chart == null) {
            return null;
        }
        double upper = chart.upper(place);
        return rounded(share ? Math.min(1, upper) : upper);
    }

    /** Nothing is counted less than no time. */
    @Nullable
    Double lower(int place) {
        return chart == null ? null : rounded(Math.max(0, chart.lower(place)));
    }

    @Nullable
    Double movingRange(int place) {
        return place == 0 ? null : rounded(Math.abs(values.get(place) - values.get(place - 1)));
    }

    Baseline baseline() {
        ControlChart individuals = chart != null && chart.meanMovingRange() > 0 ? chart : null;
        return new Baseline(
                number,
                members.getFirst().slot().name(),
                members.getLast().slot().name(),
                members.size(),
                enough(),
                centre(),
                individuals == null ? null : rounded(individuals.meanMovingRange()),
                individuals == null ? null : upper(0),
                individuals == null ? null : lower(0),
                individuals == null ? null : rounded(individuals.upperOfMovingRanges()),
                Says.of(this));
    }

    List<Signal> signals() {
        if (chart == null) {
            return List.of();
        }
        List<Double> distances = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            distances.add(chart.distance(i, values.get(i)));
        }
        List<Signal> found = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            rule.in(values, distances).forEach(points -> found.add(signal(rule, points)));
        }
        return found;
    }

    private Signal signal(Rule rule, List<Integer> points) {
        return new Signal(
                rule,
                rule.title(),
                rule.meaning(),
                number,
                points.stream().map(i -> members.get(i).slot().name()).toList());
    }

    static @Nullable Double rounded(@Nullable Double value) {
        return value == null ? null : Math.round(value * PRECISION) / PRECISION;
    }
}
