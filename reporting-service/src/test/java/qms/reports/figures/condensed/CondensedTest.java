package qms.reports.figures.condensed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qms.reports.figures.CaseCounts;
import qms.reports.figures.CaseDocuments.OneCase;
import qms.reports.figures.CaseSums;
import qms.reports.figures.FigureName;
import qms.reports.figures.Known;
import qms.reports.figures.Scope;
import qms.web.time.Period;
import qms.web.time.Tertial;

/** Whatever is asked, the condensed facts say what a sum of all the documents says. */
class CondensedTest {

    private static final List<String> FIGURES = List.of(
            FigureName.CASES,
            FigureName.DUPLICATES,
            FigureName.FORWARDED,
            FigureName.BY_SOURCE,
            FigureName.BY_CATEGORY,
            FigureName.BY_KIND,
            FigureName.OTHER_TEXTS,
            FigureName.REPORTS,
            FigureName.LEX_BY_CATEGORY,
            FigureName.LEX_BY_LEVEL,
            FigureName.OF_ANOTHER_EVENT);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void the_same_for_any_unit_days_and_moments(long seed) {
        RandomCases cases = new RandomCases(seed).events(120);
        Condensed early = Condensed.nothing().with(cases.documents());
        cases.events(120);
        // What had been read before something more happened is put in the place of what was.
        Condensed condensed = early.with(cases.documents());
        CaseSums all =
                CaseSums.of(cases.documents().stream().map(OneCase::facts).toList());
        for (int i = 0; i < 60; i++) {
            ask(cases, condensed, all);
        }
        assertThat(apart(condensed, new Limits(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE)))
                .as("only what counts on several units at once is looked at by itself when all of it is known")
                .isPositive()
                .isLessThan(apart(condensed, new Limits(0, Long.MAX_VALUE, 0)));
    }

    private static int apart(Condensed condensed, Limits limits) {
        return condensed
                .apart(
                        Set.copyOf(RandomCases.UNITS),
                        limits,
                        new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 1, 1)))
                .size();
    }

    @Test
    void what_is_put_in_twice_counts_once() {
        RandomCases cases = new RandomCases(7).events(50);
        Condensed once = Condensed.nothing().with(cases.documents());
        Condensed twice = once.with(cases.documents());
        Scope scope = cases.player.scope("jarva", 2023);
        assertThat(told(twice.counts(scope, Known.EVERYTHING, Period.year(2023)), "jarva"))
                .isEqualTo(told(once.counts(scope, Known.EVERYTHING, Period.year(2023)), "jarva"))
                .containsKey(FigureName.CASES);
    }

    private static void ask(RandomCases cases, Condensed condensed, CaseSums all) {
        Random random = cases.random();
        String unit = cases.unit();
        Period period = period(random);
        Known known = new Known(maybe(random, cases), maybe(random, cases));
        Scope scope = cases.player.scope(unit, period.from().getYear());
        CaseCounts found = condensed.counts(scope, known, period);
        CaseCounts expected = all.counts(scope, known, period);
        for (String place : List.of(unit, "bjorken", "granen").stream()
                .filter(scope::includes)
                .toList()) {
            assertThat(told(found, place)).as("%s %s %s", place, period, known).isEqualTo(told(expected, place));
            assertThat(found.importedLater(place)).isEqualTo(expected.importedLater(place));
        }
    }

    private static @Nullable Instant maybe(Random random, RandomCases cases) {
        return random.nextInt(3) == 0 ? null : cases.moment();
    }

    private static Period period(Random random) {
        int year = 2022 + random.nextInt(3);
        return switch (random.nextInt(3)) {
            case 0 -> Period.year(year);
            case 1 -> Tertial.values()[random.nextInt(3)].cumulative(year);
            default -> {
                LocalDate from = LocalDate.of(year, 1, 1).plusDays(random.nextInt(300));
                yield new Period(from, from.plusDays(random.nextInt(60)));
            }
        };
    }

    private static Map<String, Map<String, Long>> told(CaseCounts counts, String place) {
        return FIGURES.stream()
                .filter(figure -> !counted(counts, place, figure).isEmpty())
                .collect(Collectors.toMap(figure -> figure, figure -> counted(counts, place, figure)));
    }

    private static Map<String, Long> counted(CaseCounts counts, String place, String figure) {
        return counts.byCode(place, figure).entrySet().stream()
                .filter(code -> code.getValue() != 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
