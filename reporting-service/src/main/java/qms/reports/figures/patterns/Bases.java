package qms.reports.figures.patterns;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import qms.reports.figures.DeclaredFacts;
import qms.reports.figures.Known;
import qms.reports.figures.Scope;
import qms.service.organisation.OrgUnit;
import qms.web.time.Period;

/** How many a unit had of what it is measured against in a year: what it said last, else the sum of what stands right below it. */
final class Bases {

    private final Scope scope;
    private final Known known;
    private final Collection<DeclaredFacts> declared;

    Bases(Scope scope, Known known, Collection<DeclaredFacts> declared) {
        this.scope = scope;
        this.known = known;
        this.declared = declared;
    }

    /** Nothing where the unit has not said it, nor every unit right below it: half a sum is none. */
    OptionalLong of(String figure) {
        return of(scope.unit(), figure);
    }

    private OptionalLong of(OrgUnit unit, String figure) {
        OptionalLong own = declared.stream()
                .filter(each -> each.year() == scope.year()
                        && each.unit().equals(unit.key())
                        && each.figure().equals(figure)
                        && known.counts(each.declared()))
                .max(Comparator.comparing(
                                (DeclaredFacts each) -> each.declared().registeredAt())
                        .thenComparing(each -> each.declared().position()))
                .map(each -> OptionalLong.of(new BigDecimal(each.value()).longValue()))
                .orElseGet(OptionalLong::empty);
        return own.isPresent() ? own : below(unit, figure);
    }

    private OptionalLong below(OrgUnit unit, String figure) {
        Period year = Period.year(scope.year());
        List<OptionalLong> each = scope.organisation().units().stream()
                .filter(other -> other.placements().stream()
                        .anyMatch(placement -> placement.parent().equals(unit.key()) && placement.on(year.to())))
                .filter(other -> other.existsOn(year.to()))
                .map(other -> of(other, figure))
                .toList();
        return each.isEmpty() || each.stream().anyMatch(OptionalLong::isEmpty)
                ? OptionalLong.empty()
                : OptionalLong.of(
                        each.stream().mapToLong(OptionalLong::getAsLong).sum());
    }
}
