package qms.reports.figures;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;
import qms.web.time.Period;
import qms.web.time.Tertial;

/** Which figure is asked for, and which of its codes. */
public record Asked(CountedFigure figure, @Nullable String code) {

    /** The figure of that name, or what happened in all; a code that nothing has is no mistake, its figure is 0. */
    public static Asked of(@Nullable String figure, @Nullable String code) {
        if (figure == null) {
            return new Asked(CountedFigure.EVENTS, code);
        }
        return CountedFigure.named(figure)
                .map(found -> new Asked(found, code))
                .orElseThrow(() -> Problem.invalid(
                        "figure", FieldCode.UNKNOWN_CODE, "Det finns ingen siffra här som heter " + figure + "."));
    }

    /** A tertial where one is named. */
    public static Optional<Tertial> tertial(@Nullable String text) {
        return Optional.ofNullable(text).map(ReportDesk::tertial);
    }

    /** The days of a year that are named; one that is left out is the first or the last of the year. */
    public static Optional<Period> days(@Nullable String from, @Nullable String to, int year) {
        if (from == null && to == null) {
            return Optional.empty();
        }
        Period whole = Period.year(year);
        LocalDate first = from == null ? whole.from() : day(from, "from", whole);
        LocalDate last = to == null ? whole.to() : day(to, "to", whole);
        if (last.isBefore(first)) {
            throw Problem.invalid("to", FieldCode.OUT_OF_RANGE, "Sista dagen ska inte vara före den första.");
        }
        return Optional.of(new Period(first, last));
    }

    private static LocalDate day(String text, String field, Period year) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (!year.contains(day)) {
                throw Problem.invalid(field, FieldCode.OUT_OF_RANGE, "Ange en dag under året.");
            }
            return day;
        } catch (DateTimeParseException e) {
            throw Problem.invalid(field, FieldCode.MALFORMED, "Ange ett datum, till exempel 2024-03-31.");
        }
    }
}
