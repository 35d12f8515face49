package qms.reports.figures.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import qms.reports.figures.Scope;
import qms.reports.figures.UnitName;
import qms.reports.figures.quality.QualityReport.Comparable;
import qms.service.organisation.OrgUnit;
import qms.service.organisation.OrgUnit.Merger;
import qms.service.organisation.Organisation;

/**
 * A year in which the unit was merged, or was formed by a merger, is a new baseline and cannot be set beside the one before. The merger is on
 * the successor's first day: a board that ends with the year has had a whole year.
 */
public final class Comparability {

    private Comparability() {}

    /** Why the year cannot be compared, where it cannot. */
    public static Optional<String> hindrance(Scope scope) {
        return formed(scope).or(() -> wentInto(scope));
    }

    static Comparable of(Scope scope) {
        return hindrance(scope)
                .map(because -> new Comparable(false, because))
                .orElseGet(() -> new Comparable(true, null));
    }

    private static Optional<String> formed(Scope scope) {
        OrgUnit unit = scope.unit();
        List<Merger> mergers = unit.predecessors().stream()
                .filter(merger -> merger.on().getYear() == scope.year())
                .toList();
        if (mergers.isEmpty()) {
            return Optional.empty();
        }
        String names = mergers.stream()
                .map(merger -> name(scope.organisation(), merger.predecessor()))
                .collect(Collectors.joining(" och "));
        return Optional.of("%s gick %s upp i %s. Året går inte att jämföra med tidigare år."
                .formatted(names, mergers.getFirst().on(), unit.name()));
    }

    private static Optional<String> wentInto(Scope scope) {
        OrgUnit unit = scope.unit();
        Map<String, LocalDate> into = scope.organisation().successors(unit.key());
        return into.entrySet().stream()
                .filter(merger -> merger.getValue().getYear() == scope.year())
                .findFirst()
                .map(merger -> "%s gick %s upp i %s. Året går inte att jämföra med andra år."
                        .formatted(unit.name(), merger.getValue(), name(scope.organisation(), merger.getKey())));
    }

    private static String name(Organisation organisation, String key) {
        return UnitName.of(organisation, key).name();
    }
}
