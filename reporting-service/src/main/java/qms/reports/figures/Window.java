package qms.reports.figures;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qms.web.time.Period;
import qms.web.time.Tertial;

/**
 * The unit and the days that figures are asked for, and which counts fall within: a case's by where it counts and its day, a risk's by the
 * year it belongs to, a self-check's by that and, in a part of the year, the day it is due.
 */
public final class Window {

    private final Scope scope;
    private final @Nullable Tertial tertial;
    private final boolean whole;
    private final Period period;
    private final Map<Standing, Boolean> places = new HashMap<>();

    private record Standing(String unit, LocalDate day) {}

    private Window(Scope scope, @Nullable Tertial tertial, boolean whole, Period period) {
        this.scope = scope;
        this.tertial = tertial;
        this.whole = whole;
        this.period = period;
    }

    public static Window year(Scope scope) {
        return new Window(scope, null, true, Period.year(scope.year()));
    }

    /** A tertial, or with {@code cumulative} the year until its end. */
    public static Window tertial(Scope scope, Tertial tertial, boolean cumulative) {
        return new Window(
                scope, tertial, false, cumulative ? tertial.cumulative(scope.year()) : tertial.in(scope.year()));
    }

    public static Window of(Scope scope, Optional<Tertial> tertial, boolean cumulative) {
        return tertial.map(part -> tertial(scope, part, cumulative)).orElseGet(() -> year(scope));
    }

    /** Some days of the year. */
    public static Window days(Scope scope, Period days) {
        return new Window(scope, null, false, days);
    }

    public Scope scope() {
        return scope;
    }

    public @Nullable Tertial tertial() {
        return tertial;
    }

    public Period period() {
        return period;
    }

    /** The same days of another unit. */
    public Window at(Scope other) {
        return new Window(other, tertial, whole, period);
    }

    public boolean holds(Thing thing, Count count) {
        return holdsDay(thing, count) && holdsUnit(thing, count.unit(), count.day());
    }

    /** Whether the count's day is among the days, wherever it counts. */
    public boolean holdsDay(Thing thing, Count count) {
        return switch (thing.document()) {
            case RiskFacts risk -> risk.year() == scope.year();
            case SelfCheckFacts check ->
                check.yearOf(count.code()) == scope.year() && (whole || period.contains(count.day()));
            default -> period.contains(count.day());
        };
    }

    /** Whether what is of a unit on a day counts on the unit asked for. */
    public boolean holdsUnit(Thing thing, String unit, LocalDate day) {
        return switch (thing.kind()) {
            case RISK, SELF_CHECK -> scope.includes(unit);
            case COMPLAINT, DEVIATION, LEX_SARAH_CASE, LEX_MARIA_CASE, INCIDENT, NON_EXECUTED ->
                places.computeIfAbsent(
                        new Standing(unit, day),
                        standing -> scope.organisation()
                                .placesWhereCounted(unit, day)
                                .contains(scope.unit().key()));
        };
    }
}
