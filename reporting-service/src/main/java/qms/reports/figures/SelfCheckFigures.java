package qms.reports.figures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** The occurrences of self-checks: each is performed, recorded as not performed, or pending; only what was performed has passed or failed. */
public record SelfCheckFigures(
        long planned, long performed, long notPerformed, long pending, long passed, long failed) {

    public static final SelfCheckFigures NONE = new SelfCheckFigures(0, 0, 0, 0, 0, 0);

    /** Of the self-checks of the scope's unit and year, the occurrences due on these days. */
    public static SelfCheckFigures of(
            Scope scope, Known known, Predicate<LocalDate> due, Collection<SelfCheckFacts> checks) {
        return checks.stream()
                .filter(check -> belongs(scope, check))
                .map(check -> of(check, scope.year(), known, due))
                .reduce(NONE, SelfCheckFigures::plus);
    }

    public static SelfCheckFigures of(SelfCheckFacts check, int year, Known known, Predicate<LocalDate> due) {
        return of(check, year, Standing.of(check, known), due);
    }

    /** The same of what the check is known to stand as. */
    public static SelfCheckFigures of(SelfCheckFacts check, int year, Standing now, Predicate<LocalDate> due) {
        ToLongFunction<String> count = figure -> now.codes(figure, due).stream()
                .filter(occurrence -> check.yearOf(occurrence) == year)
                .count();
        return new SelfCheckFigures(
                count.applyAsLong(FigureName.PLANNED),
                count.applyAsLong(FigureName.PERFORMED),
                count.applyAsLong(FigureName.NOT_PERFORMED),
                count.applyAsLong(FigureName.PENDING),
                count.applyAsLong(FigureName.PASSED),
                count.applyAsLong(FigureName.FAILED));
    }

    /** How many of the counted occurrences have anything that was imported after the as-of moment. */
    public static long importedLater(
            Scope scope, Known known, Predicate<LocalDate> due, Collection<SelfCheckFacts> checks) {
        return checks.stream()
                .filter(check -> belongs(scope, check))
                .mapToLong(check -> importedLater(check, scope.year(), known, due))
                .sum();
    }

    private static long importedLater(SelfCheckFacts check, int year, Known known, Predicate<LocalDate> due) {
        return Standing.of(check, known).codes(FigureName.PLANNED, due).stream()
                .filter(occurrence -> check.yearOf(occurrence) == year)
                .filter(occurrence -> check.facts().stream()
                        .anyMatch(fact -> fact.code().equals(occurrence) && known.importedLater(fact)))
                .count();
    }

    public static boolean belongs(Scope scope, SelfCheckFacts check) {
        return check.years().contains(scope.year()) && scope.includes(check.unit());
    }

    private SelfCheckFigures plus(SelfCheckFigures more) {
        return new SelfCheckFigures(
                planned + more.planned,
                performed + more.performed,
                notPerformed + more.notPerformed,
                pending + more.pending,
                passed + more.passed,
                failed + more.failed);
    }
}
