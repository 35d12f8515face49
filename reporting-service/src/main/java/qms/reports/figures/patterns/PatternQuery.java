package qms.reports.figures.patterns;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.definitions.Definition;
import qms.reports.figures.definitions.Definition.Ratio;
import qms.reports.figures.definitions.Definitions;
import qms.service.organisation.Organisation;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;
import qms.web.time.Period;

/** What is asked of a pattern, checked: which figure, of which code, in proportion to what, in which periods. */
record PatternQuery(
        Definition figure, String code, @Nullable Ratio ratio, Step by, Period period) {

    private static final int YEARS_BEFORE = 2;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_YEARS = 20;

    static Definition figure(String name) {
        return Definitions.of(name)
                .filter(Definition::inPatterns)
                .orElseThrow(() -> Problem.invalid(
                        "figure",
                        FieldCode.UNKNOWN_CODE,
                        "Det finns ingen siffra som heter " + name
                                + " att följa över tiden. Alla finns på /api/figures."));
    }

    static String code(Definition figure, @Nullable String code, Organisation organisation) {
        if (code == null) {
            return "";
        }
        boolean known = figure.dividedBy() != null
                && (figure.dividedBy().has(code)
                        || organisation.localTerms(figure.dividedBy()).stream()
                                .anyMatch(term -> term.code().equals(code)));
        if (!known) {
            throw Problem.invalid("code", FieldCode.UNKNOWN_CODE, "Siffran har ingen rad som heter " + code + ".");
        }
        return code;
    }

    /** What is asked for; else the share that the figure is by itself. */
    static Optional<Ratio> ratio(Definition figure, @Nullable String per) {
        if (per == null) {
            return figure.ownShare();
        }
        return Optional.of(figure.ratio(per)
                .orElseThrow(() -> Problem.invalid(
                        "per",
                        FieldCode.UNKNOWN_CODE,
                        figure.name() + " ställs inte i förhållande till " + per + ".")));
    }

    static Step by(@Nullable String by) {
        if (by == null) {
            return Step.MONTH;
        }
        return Arrays.stream(Step.values())
                .filter(step -> step.name().equals(by))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(
                        "by",
                        FieldCode.UNKNOWN_CODE,
                        "Ange MONTH (månad), QUARTER (kvartal) eller TERTIAL (tertial)."));
    }

    /** Without days the two years before this one, and this one as far as it has come. */
    static Period period(@Nullable String from, @Nullable String to, LocalDate today) {
        LocalDate last = to == null ? today : day(to, "to");
        LocalDate first = from == null ? LocalDate.of(last.getYear() - YEARS_BEFORE, 1, 1) : day(from, "from");
        if (last.isBefore(first) || first.getYear() + MOST_YEARS < last.getYear()) {
            throw Problem.invalid(
                    "to", FieldCode.OUT_OF_RANGE, "Sista dagen ska vara efter den första, högst 20 år senare.");
        }
        return new Period(first, last);
    }

    private static LocalDate day(String text, String field) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                throw Problem.invalid(field, FieldCode.OUT_OF_RANGE, "Ange ett år från 1990 till 2100.");
            }
            return day;
        } catch (DateTimeParseException e) {
            throw Problem.invalid(field, FieldCode.MALFORMED, "Ange ett datum, till exempel 2024-03-31.");
        }
    }
}
